//! A language in which nobody speaks: the English catalogue with every letter of its words accented. Whatever is said
//! without accents has gone round the catalogue.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

/// The English catalogue, as the build puts it together.
const ENGLISH: &str = include_str!("../../src-tauri/core/src/text/catalogue.ftl");

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";

/// Returns the catalogue.
pub(crate) fn accented() -> String {
    let mut resource = parser::parse(ENGLISH.to_owned()).expect("the catalogue is well-formed");
    walk(&mut resource);
    serializer::serialize(&resource)
}

fn walk(resource: &mut Resource<String>) {
    use fluent_syntax::ast::Entry;
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &mut message.value {
                    pattern(value);
                }
                for attribute in &mut message.attributes {
                    pattern(&mut attribute.value);
                }
            }
            Entry::Term(term) => pattern(&mut term.value),
            _ => {}
        }
    }
}

fn pattern(of: &mut Pattern<String>) {
    for element in &mut of.elements {
        match element {
            PatternElement::TextElement { value } => *value = accent(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(one) => inline(one),
                Expression::Select { variants, .. } => {
                    for variant in variants {
                        pattern(&mut variant.value);
                    }
                }
            },
        }
    }
}

fn inline(one: &mut InlineExpression<String>) {
    match one {
        InlineExpression::Placeable { expression } => match expression.as_mut() {
            Expression::Inline(one) => inline(one),
            Expression::Select { variants, .. } => {
                for variant in variants {
                    pattern(&mut variant.value);
                }
            }
        },
        InlineExpression::FunctionReference { arguments, .. } => {
            let CallArguments { .. } = arguments; // holds options, not words
        }
        _ => {}
    }
}

fn accent(text: &str) -> String {
    let accented = |c| {
        let at = PLAIN.chars().position(|plain| plain == c);
        at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
    };
    text.chars().map(accented).collect()
}
