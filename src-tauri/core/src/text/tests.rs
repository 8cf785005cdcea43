//! What every catalogue must hold.

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;

/// The catalogue that the functions are made of.
const ENGLISH: &str = include_str!("catalogue.ftl");

/// Returns the names after `$` in a text, in the order of their first.
fn variables(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in text.split('$').skip(1) {
        let name: String = part
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
            .collect();
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

fn documented(message: &Message<&str>) -> Vec<String> {
    let lines = message.comment.iter().flat_map(|comment| &comment.content);
    let about_variables = lines.filter(|line| line.starts_with('$'));
    about_variables.flat_map(|line| variables(line)).collect()
}

/// A message's function takes its arguments in the order in which the message first names them. Two texts that change
/// places would compile, so the comment has to say the order too: whoever reorders the words sees what else to change.
#[test]
fn arguments_are_documented_in_the_order_in_which_they_are_passed() {
    let resource = parser::parse(ENGLISH).unwrap();
    let mut looked_at = 0;
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let start = ENGLISH.find(&format!("\n{id} =")).unwrap() + 1;
        let text = &ENGLISH[start..];
        let end = text.find("\n#").unwrap_or(text.len());
        let end = text[..end].find("\n\n").unwrap_or(end);
        let lines = text[..end].lines().enumerate();
        let is_next = |(at, line): &(usize, &str)| {
            *at > 0 && line.starts_with(|c: char| c.is_ascii_lowercase())
        };
        let own = lines.take_while(|line| !is_next(line));
        let own: Vec<&str> = own.map(|(_, line)| line).collect();
        assert_eq!(documented(message), variables(&own.join("\n")), "{id}");
        looked_at += 1;
    }
    assert!(looked_at > 100, "{looked_at}");
}
