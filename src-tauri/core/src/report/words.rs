//! Shapes beside words.

use crate::model::Label;

/// Returns a label as shapes, so that it does not hang on colour.
pub(super) fn dots(label: Label) -> &'static str {
    match label {
        Label::Strong => "●●●",
        Label::Fair => "●●○",
        Label::Weak => "●○○",
    }
}
