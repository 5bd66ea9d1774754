//! Headings that ask, and what answers them.

/// What stands at the top level of a page, as far as questions need it.
#[derive(Debug)]
pub(super) enum Block {
    Asks(String),
    Paragraph(String),
    Other,
}

/// Headings that ask, each followed by one paragraph and then by something else than a paragraph.
pub(super) fn questions(blocks: Vec<Block>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut blocks = blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        let Block::Asks(question) = block else {
            continue;
        };
        let answer = blocks.next_if(|next| matches!(next, Block::Paragraph(_)));
        let goes_on = matches!(blocks.peek(), Some(Block::Paragraph(_)));
        if let (Some(Block::Paragraph(answer)), false) = (answer, goes_on) {
            found.push((question, answer));
        }
    }
    found
}
