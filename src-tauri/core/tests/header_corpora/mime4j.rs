//! The answers that mime4j keeps beside its messages.

use memchr::memmem::find;

/// Returns the fields that one of its XML files holds of a message's own header, as a header block.
pub fn fields(xml: &[u8]) -> Vec<u8> {
    let header = find(xml, b"</header>").map_or(xml, |end| &xml[..end]);
    let mut block = Vec::new();
    let mut rest = header;
    while let Some(begin) = find(rest, b"<field>") {
        rest = rest[begin + b"<field>".len()..].trim_ascii_start();
        let end = find(rest, b"</field>").expect("a field that ends");
        block.extend(unescaped(&rest[..end]));
        block.push(b'\n');
        rest = &rest[end..];
    }
    block
}

fn unescaped(text: &[u8]) -> Vec<u8> {
    const ESCAPES: [(&[u8], u8); 3] = [(b"&lt;", b'<'), (b"&gt;", b'>'), (b"&amp;", b'&')];
    let mut plain = Vec::new();
    let mut rest = text;
    while let Some((&first, after)) = rest.split_first() {
        let escape = ESCAPES.iter().find(|(escape, _)| rest.starts_with(escape));
        match escape {
            Some((escape, byte)) => {
                plain.push(*byte);
                rest = &rest[escape.len()..];
            }
            None => {
                plain.push(first);
                rest = after;
            }
        }
    }
    plain
}
