// Elements of the page. Whatever comes from files goes in as text, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Gives an element its attributes and children. An attribute that is null or false is not set.
 * @param {Element} made
 * @param {Record<string, string|number|boolean|null|undefined>} attributes
 * @param {(Node|string)[]} children
 */
function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : String(value));
    }
  }
  made.append(...children);
  return made;
}

/**
 * An element of HTML.
 * @param {string} name
 * @param {Record<string, string|number|boolean|null|undefined>} attributes
 * @param {...(Node|string)} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  return /** @type {HTMLElement} */ (filled(document.createElement(name), attributes, children));
}

/**
 * An element of SVG.
 * @param {string} name
 * @param {Record<string, string|number|boolean|null|undefined>} attributes
 * @param {...(Node|string)} children
 */
export function drawn(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/**
 * A button that does something.
 * @param {Record<string, string|number|boolean|null|undefined>} attributes
 * @param {(event: MouseEvent) => void} act
 * @param {...(Node|string)} children
 */
export function button(attributes, act, ...children) {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/**
 * The element of the frame that has an id.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * A name or path amid words of ours, whatever its direction.
 * @param {string} text
 * @param {string} [name] of the element
 */
export function isolated(text, name = 'bdi') {
  return element(name, name === 'bdi' ? {} : { dir: 'ltr' }, text);
}
