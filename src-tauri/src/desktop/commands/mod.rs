//! What the page can ask for: one file a noun, each command thin. The page's own list is `ui/src/host/commands.ts`.
//!
//! All are asynchronous: a panic in a synchronous command ends the program.

mod accounts;
mod browser;
mod decisions;
mod demo;
mod drafts;
mod harvests;
mod introductions;
mod mail;
mod people;
mod privacy;
mod reports;
mod status;

/// Makes the handler and the list of names from one list of commands.
macro_rules! commands {
    ($($noun:ident :: $name:ident),* $(,)?) => {
        /// Returns what hands a request of the page to its command.
        pub(super) fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($noun::$name),*]
        }

        /// Every command by name.
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

commands![
    status::labels,
    status::status,
    status::set_theme,
    people::people,
    people::person,
    people::find,
    people::fading,
    people::reviving,
    people::waiting,
    people::suggestions,
    people::trace,
    people::trace_link,
    decisions::merge,
    decisions::apart,
    decisions::split,
    decisions::mark,
    decisions::let_go,
    decisions::snooze,
    decisions::undo,
    introductions::introduce,
    introductions::introduce_company,
    introductions::companies,
    drafts::draft,
    drafts::save_draft,
    drafts::open_draft,
    mail::stats,
    mail::digest,
    mail::prove,
    reports::report,
    reports::report_html,
    reports::save_report,
    accounts::accounts,
    accounts::provider,
    accounts::discover,
    accounts::certificate,
    accounts::check_account,
    accounts::add_account,
    accounts::set_pin,
    accounts::remove_account,
    accounts::me,
    accounts::add_me,
    accounts::remove_me,
    browser::browser_sign_in,
    browser::sign_in,
    browser::sign_in_again,
    browser::stop_sign_in,
    harvests::harvest,
    harvests::pause,
    harvests::resume,
    harvests::import_mbox,
    privacy::receipt,
    privacy::stored,
    demo::open_demo,
    demo::close_demo,
];

#[cfg(test)]
mod tests {
    use super::NAMES;
    use crate::desktop::folder::Notice;
    use closeknit_core::model::{ErrorCode, FailedAnswer, HarvesterAnswer, UiError};
    use std::collections::BTreeSet;

    /// The page's side of the contract.
    const COMMANDS_TS: &str = include_str!("../../../../ui/src/host/commands.ts");

    /// Returns the strings of an exported list.
    fn listed(name: &str) -> BTreeSet<&'static str> {
        let (_, list) = COMMANDS_TS
            .split_once(&format!("export const {name} = ["))
            .unwrap();
        let (list, _) = list.split_once(']').unwrap();
        list.split('\'').skip(1).step_by(2).collect()
    }

    #[test]
    fn the_page_and_the_window_know_the_same_commands() {
        assert_eq!(listed("COMMANDS"), NAMES.iter().copied().collect());
    }

    #[test]
    fn the_page_listens_to_every_event_that_the_window_tells() {
        let progress = serde_json::json!({
            "stage": "reading", "account": "ann@ex.org", "mailbox": "INBOX",
            "done": 1, "total": 2, "rate": 3.0, "seconds_left": null, "note": null,
        });
        let error = UiError {
            code: ErrorCode::Other,
            message: String::new(),
            reason: None,
            hint: None,
        };
        let told = [
            Notice::Progress(serde_json::from_value(progress).unwrap()),
            Notice::Failed(FailedAnswer {
                id: None,
                account: String::new(),
                error,
            }),
            Notice::StoreChanged,
            Notice::Harvester(HarvesterAnswer::default()),
        ];
        assert_eq!(listed("EVENTS"), told.iter().map(Notice::name).collect());
    }
}
