//! Strings under keys in JSON and YAML: where they stand, and edits over them.
//!
//! [`read`] gives a [`Tree`]: every value of a file with its place and the path of its keys, which is
//! the id of a string. [`encode()`] writes a text in place of a string, [`revise`] gives the edits that
//! set, add and remove strings; no byte changes but theirs. [`read_json_at`] reads a JSON object at
//! the start of another text.
//!
//! Reading never fails: a file that is broken is a tree without nodes that says why. A file is read
//! whole or not at all, since half a file of strings is no file of strings.
//!
//! ```
//! use hexapla_core::{UnitId, apply};
//! use hexapla_strings::{Change, Syntax, read, revise};
//!
//! let text = "{\n  \"menu\": {\n    \"save\": \"Save\"\n  }\n}\n";
//! let tree = read(text, Syntax::Json);
//! let (save, open) = (UnitId::parse_path("menu.save").unwrap(), UnitId::parse_path("menu.open").unwrap());
//! assert_eq!(tree.text_of(save.as_str()), Some("Save"));
//! let open = Change::Put { id: &open, text: "Apri", after: Some(&save) };
//! let edits = revise(&tree, &[open]).unwrap();
//! assert_eq!(
//!     apply(text, &edits),
//!     "{\n  \"menu\": {\n    \"save\": \"Save\",\n    \"open\": \"Apri\"\n  }\n}\n"
//! );
//! ```

mod encode;
mod json;
mod path;
mod revise;
mod root;
mod rule;
mod scalar;
mod tree;
mod yaml;

pub use encode::encode;
pub use path::{Step, steps};
pub use revise::{Change, revise};
pub use root::{LocaleRoot, below_root, rename_root, root_of, root_path, sole_root, under_root};
pub use scalar::{Context, is_typed, may_be_plain, must_be_escaped};
pub use tree::{Layout, Node, Syntax, Tree, Value, read, read_json_at};
