//! Makes `src/text/catalogue.rs` of the messages in `locales`: a typed function for each, so that a missing message or
//! argument does not compile.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> std::process::ExitCode {
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("locales")
            .with_output_file_path("src/text/catalogue.rs")
            .with_ftl_output(FtlOutputOptions::single_file("src/text/catalogue.ftl"))
            .with_prefix("")
            .with_lint_level(LintLevel::Strict)
            // What stands for people, dates and numbers is filled in later (`text/sentence.rs`), and isolated where HTML
            // is made.
            .without_bidi_isolation(),
    )
}
