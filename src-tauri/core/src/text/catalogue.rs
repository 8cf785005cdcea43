// This file is generated. Do not edit it manually.
use fluent_typed::prelude::*;
use std::{
    fmt::Display,
    ops::{Deref, Range},
    slice::Iter,
    str::FromStr,
};

static LANG_DATA: &[u8] = include_bytes!("catalogue.ftl");
static MESSAGE_CONTRACTS: &[MessageContract] = &[
    MessageContract {
        message: "discovery-name-server",
        attribute: None,
        vars: &["servers"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-which-servers",
        attribute: None,
        vars: &["domain", "imaps", "imap"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-over-https",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-the-file",
        attribute: None,
        vars: &["path"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-asked-records",
        attribute: None,
        vars: &["kind", "name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-no-record",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-no-server",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-not-a-server",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-server",
        attribute: None,
        vars: &["host", "port"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-elsewhere-on-host",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-leads-elsewhere",
        attribute: None,
        vars: &["there"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-leads-nowhere",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-no-file",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-status",
        attribute: None,
        vars: &["status"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-unreadable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-no-imap",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-unprotected",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-circle",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-provider",
        attribute: None,
        vars: &["host", "provider"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-unknown-provider",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "discovery-no-exchanger",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "found-by-service",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "found-by-settings",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "found-by-exchanger",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "found-by-known-exchanger",
        attribute: None,
        vars: &["host", "provider"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "provider-usual-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-ask-subject",
        attribute: None,
        vars: &["target"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-greeting",
        attribute: None,
        vars: &["introducer"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-ask-directly",
        attribute: None,
        vars: &["target"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-ask-through",
        attribute: None,
        vars: &["target", "between"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-no-problem",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-thanks",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-to-forward",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-forwardable",
        attribute: None,
        vars: &["me", "address", "target", "first-name", "about", "ask"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-follow-up-subject",
        attribute: None,
        vars: &["introducer"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-follow-up-thanks",
        attribute: None,
        vars: &["introducer"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-follow-up-about",
        attribute: None,
        vars: &["about", "ask"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-follow-up-call",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-ask-placeholder",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "draft-about-placeholder",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-same-name",
        attribute: None,
        vars: &["name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-like-name",
        attribute: None,
        vars: &["one", "other"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-spelled-name",
        attribute: None,
        vars: &["address", "name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-same-local-part",
        attribute: None,
        vars: &["local"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-same-people",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-took-over",
        attribute: None,
        vars: &["month"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-received-together",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-merge",
        attribute: None,
        vars: &["one", "other"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-split",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-apart",
        attribute: None,
        vars: &["one", "other"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-not-mine",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-mark-person",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-mark-list",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-mark-robot",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-mark-role",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-snooze",
        attribute: None,
        vars: &["address", "date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "decision-let-go",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "cluster-and-others",
        attribute: None,
        vars: &["names"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-missing",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-missing-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-silent",
        attribute: None,
        vars: &["duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-silent-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-silent-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-refused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-not-a-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-several",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-broke-down",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "keyring-refused-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-offered",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-offered-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-offered-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-no-client",
        attribute: None,
        vars: &["authority"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-no-client-reason",
        attribute: None,
        vars: &["authority"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-unavailable",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-unavailable-status",
        attribute: None,
        vars: &["status"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-unavailable-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-denied",
        attribute: None,
        vars: &["authority"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-denied-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-denied-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-too-little",
        attribute: None,
        vars: &["authority"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-too-little-reason",
        attribute: None,
        vars: &["scope"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-too-little-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-back",
        attribute: None,
        vars: &["duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-back-strangers",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-back-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-back-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-wrong-client",
        attribute: None,
        vars: &["authority"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-code-refused",
        attribute: None,
        vars: &["authority"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-withdrawn",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-withdrawn-hint",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-refused",
        attribute: None,
        vars: &["authority"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-refused-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-strange",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-strange-not-a-token",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-strange-other-token",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-strange-no-refresh-token",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-strange-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-keepable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-keepable-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-unreadable",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-unreadable-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-kept",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-not-kept-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-no-password",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-no-password-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-no-password-hint",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-no-random",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "oauth-no-random-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "registration-google-project",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "registration-google-audience",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "registration-google-client",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "registration-microsoft-app",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "registration-microsoft-platform",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "registration-microsoft-client",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "withdrawal-google",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "withdrawal-microsoft",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-unknown-person",
        attribute: None,
        vars: &["who"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-unknown-person-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-unknown-colleague",
        attribute: None,
        vars: &["who", "count", "shown", "company"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-unknown-colleague-hint",
        attribute: None,
        vars: &["company"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-several-people",
        attribute: None,
        vars: &["who", "count"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-several-people-hint",
        attribute: None,
        vars: &["people"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-unknown-company",
        attribute: None,
        vars: &["company"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-unknown-company-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-several-companies",
        attribute: None,
        vars: &["company", "count"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-several-companies-hint",
        attribute: None,
        vars: &["domains"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-no-introduction",
        attribute: None,
        vars: &["name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-no-introduction-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-yours",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-yours-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-one-person-already",
        attribute: None,
        vars: &["name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-one-person-already-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-only-address",
        attribute: None,
        vars: &["address", "name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-only-address-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-nothing-to-undo",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-nothing-to-undo-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-not-an-address",
        attribute: None,
        vars: &["text"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-not-an-address-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-not-mine",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-nobody-is-me",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-nobody-is-me-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "app-stopped-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "file-unreadable",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "file-unreadable-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-folder",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-folder-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-not-one",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-single-message",
        attribute: None,
        vars: &["expected"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-compressed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-compressed-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-binary",
        attribute: None,
        vars: &["expected"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-text",
        attribute: None,
        vars: &["expected"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mbox-not-one-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-not-html",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-not-csv",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-not-json",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-sign-in-rejected",
        attribute: None,
        vars: &["host", "username"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-sign-in-rejected-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-passwords-not-taken",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-passwords-not-taken-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-passwords-not-taken-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-tokens-not-taken",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-tokens-not-taken-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-tokens-not-taken-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-token-refused",
        attribute: None,
        vars: &["host", "username"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-token-refused-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-no-credential",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-put-right",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-beyond-ascii",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-beyond-ascii-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-beyond-ascii-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-unsendable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-unsendable-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-unsendable-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-too-many-connections",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-too-many-connections-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-throttled",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-unavailable",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-try-in-an-hour",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-command-refused",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-command-refused-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-lost",
        attribute: None,
        vars: &["count", "host", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-lost-reason",
        attribute: None,
        vars: &["problem"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-flooded",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-flooded-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-flooded-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-forbidden",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-forbidden-reason",
        attribute: None,
        vars: &["command"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-forbidden-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "harvest-sink",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-allowed",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-allowed-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-allowed-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-unknown-host",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-unknown-host-no-address",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-unknown-host-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-refused",
        attribute: None,
        vars: &["host", "port"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-refused-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-silent",
        attribute: None,
        vars: &["host", "duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-silent-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-cut",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-cut-hung-up",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-cut-not-sent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-certificate-expired",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-certificate-expired-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-certificate-expired-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-certificate-for-another",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-certificate-for-another-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-certificate-for-another-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-certificate-untrusted",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-certificate-untrusted-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-pin-changed",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-pin-changed-reason",
        attribute: None,
        vars: &["confirmed", "shown", "certificate"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-pin-changed-hint",
        attribute: None,
        vars: &["shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-bad-certificate",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-bad-certificate-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-agreement",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-certificate",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-protection-not-asked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-agreement-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-starttls",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-starttls-reason",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-starttls-reason-silent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-starttls-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-tampered",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-tampered-signed-in",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-tampered-beyond-greeting",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-tampered-unasked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-tampered-beyond-answer",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-tampered-accepted-early",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-tampered-already-signed-in",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-tampered-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-imap",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-imap-silent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-imap-endless-line",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-imap-too-much",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-imap-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-http",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-bad-path",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-too-long",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-torn",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-not-http",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-no-status",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-endless-head",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-no-chunk-size",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-long-chunk",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-compressed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-bad-length",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-http-two-lengths",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-cannot-listen",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-cannot-listen-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-resolver",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-resolver-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-no-resolver-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-not-dns",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-dns-bad-name",
        attribute: None,
        vars: &["name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-dns-hung-up",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-dns-truncated",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-dns-unreadable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-dns-failed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-dns-refused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-dns-code",
        attribute: None,
        vars: &["code"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-plain-elsewhere",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-plain-elsewhere-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "net-plain-elsewhere-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "certificate-for",
        attribute: None,
        vars: &["names"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "certificate-for-subject",
        attribute: None,
        vars: &["names", "subject"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "certificate-nameless",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "certificate-until",
        attribute: None,
        vars: &["certificate", "date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-output-unwritable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-input-unreadable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-answer-unreadable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-json",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-file-unwritable",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-file-unwritable-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-draft-unwritable",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-draft-unwritable-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-home",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-home-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-window",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-window-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-password",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-password-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-password-not-asked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-secret-not-asked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-password-in",
        attribute: None,
        vars: &["variable"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-client-secret-in",
        attribute: None,
        vars: &["variable"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-password-empty",
        attribute: None,
        vars: &["origin"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-client-secret-empty",
        attribute: None,
        vars: &["origin"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-from-input",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-from-variable",
        attribute: None,
        vars: &["variable"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-from-prompt",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-nothing-to-harvest",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-nothing-to-harvest-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-imap",
        attribute: None,
        vars: &["provider"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-imap-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-imap-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-help",
        attribute: None,
        vars: &["who"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-help-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-help-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-client-hint",
        attribute: None,
        vars: &["steps", "verb", "email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-server-unknown",
        attribute: None,
        vars: &["domain"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-server-unknown-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-server-unknown-hint",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-server-not-found",
        attribute: None,
        vars: &["domain"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-server-not-found-hint",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-server-elsewhere",
        attribute: None,
        vars: &["domain"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-server-elsewhere-reason",
        attribute: None,
        vars: &["host", "source"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-server-elsewhere-hint",
        attribute: None,
        vars: &["options"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-nothing-saved",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-nothing-saved-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-other-certificate",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-other-certificate-reason",
        attribute: None,
        vars: &["pin", "certificate"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-other-certificate-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-needless-pin",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-needless-pin-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-needless-pin-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-do-not-go-on",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-untrusted-reason",
        attribute: None,
        vars: &["certificate", "pin"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-untrusted-hint",
        attribute: None,
        vars: &["pin"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-nothing-saved-or-sent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-receipt-broken",
        attribute: None,
        vars: &["line"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-receipt-broken-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-harvester-died",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-harvester-died-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-harvester-not-restarted",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-harvester-not-started",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-harvester-not-started-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-restart",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-harvester-ended",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-harvester-ended-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-not-a-request",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-unknown-request",
        attribute: None,
        vars: &["verb"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-unknown-request-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-request-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-mistake",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-harvester-panicked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-window-panicked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-odd-reply",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-mistake-kept",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-mistake-unchanged",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-not-signed-in",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-not-signed-in-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-password-needed-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-password-needed-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-browser",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-browser-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-not-a-draft",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-mail-program",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-mail-program-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-sandbox",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-sandbox-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-display",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-no-display-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-account-gone",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-account-gone-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-draft-not-saved",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-report-not-saved",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "shell-not-saved-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-newer",
        attribute: None,
        vars: &["folder"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-newer-reason",
        attribute: None,
        vars: &["found", "known"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-newer-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-older",
        attribute: None,
        vars: &["folder"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-older-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-locked",
        attribute: None,
        vars: &["folder"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-locked-reason",
        attribute: None,
        vars: &["holder"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-locked-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-folder",
        attribute: None,
        vars: &["folder"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-folder-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-full",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-full-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-account-exists",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-account-exists-hint",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-no-account",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-no-account-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-damaged",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-damaged-reason",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-damaged-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-failed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-failed-reason",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "store-failed-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-and-reason",
        attribute: None,
        vars: &["message", "reason"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-system-said",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-server-said",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-server-gave-no-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-stopped",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-stopped-reason",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-stopped-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-check-connection",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-try-later",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "problem-report-it",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-waiting",
        attribute: None,
        vars: &["duration", "problem"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-past-dates",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-replayed",
        attribute: None,
        vars: &["dates", "first", "last"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-contact-tenth",
        attribute: None,
        vars: &["range", "share", "came", "given"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-contact-whole",
        attribute: None,
        vars: &["given", "share", "points"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-silence-tenth",
        attribute: None,
        vars: &["range", "share", "came", "given"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-silence-whole",
        attribute: None,
        vars: &["given", "share", "points"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-points",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "percent-range",
        attribute: None,
        vars: &["from", "to"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-labels",
        attribute: None,
        vars: &["strong", "fair", "weak"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-introductions",
        attribute: None,
        vars: &["met", "foreseeable", "first", "among-three"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-latest-introductions",
        attribute: None,
        vars: &["met", "foreseeable", "replayed", "first", "among-three"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-no-dates",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-no-contact",
        attribute: None,
        vars: &["needed", "each", "given"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-no-silence",
        attribute: None,
        vars: &["needed", "each", "given"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-met-nobody",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "proof-met-unforeseen",
        attribute: None,
        vars: &["met"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-you-answer",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-they-answer",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-people-seen",
        attribute: None,
        vars: &["people"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-people-seen-best",
        attribute: None,
        vars: &["people", "best"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-month",
        attribute: None,
        vars: &["month", "sent", "received"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-replies",
        attribute: None,
        vars: &[
            "replies",
            "quarter",
            "three-quarters",
            "hour",
            "day",
            "three-days",
            "fortnight",
        ],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-reason",
        attribute: None,
        vars: &["term", "found", "points"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-as-of",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-period",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "method-headers",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "method-strength",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "method-fading",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "method-rising",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "method-replies",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "report-card",
        attribute: None,
        vars: &["strength", "label", "exchanged", "last"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-junk",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-trash",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-drafts",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-covered",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-not-yours",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-folder-refused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-folder-refused-saying",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-folder-without-uids",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-folder-unstable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-folder-withheld",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-names-nobody",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-undated",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-not-given",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-refused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-refused-saying",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-breaks-connection",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "aside-breaks-connection-saying",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-problem",
        attribute: None,
        vars: &["message"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-problem-and-reason",
        attribute: None,
        vars: &["message", "reason"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-hint",
        attribute: None,
        vars: &["hint"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-ask-password",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-ask-client-secret",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-yes-or-no",
        attribute: None,
        vars: &["question"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-ask-look",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-ask-sign-in",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-ask-pin",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-good-to-know",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-untrusted",
        attribute: None,
        vars: &["host", "certificate", "pin"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-with-discover",
        attribute: None,
        vars: &["questions"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-look-for-server",
        attribute: None,
        vars: &["domain", "questions"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-asked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-looking-for-server",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-found-server",
        attribute: None,
        vars: &["host", "port", "protection", "username", "source"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-found-server-elsewhere",
        attribute: None,
        vars: &["found", "domain"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-name",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-organisation",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-company",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-strength",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-sent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-received",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-seen",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-known",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-at-best",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-silent-for",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-people",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-signing-in",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-looking-at-certificate",
        attribute: None,
        vars: &["host"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-sign-in-works",
        attribute: None,
        vars: &["folders", "skipped"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-sign-in-works-with",
        attribute: None,
        vars: &["folders", "messages", "skipped"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-folders",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-account-removed",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-no-keyring-to-forget",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-permission-stands",
        attribute: None,
        vars: &["there"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-password-kept",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-password-not-kept",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-permission-kept",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-read-it",
        attribute: None,
        vars: &["email"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-open-page",
        attribute: None,
        vars: &["email", "page"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-no-account",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-account",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-server",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-signs-in-with",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-stored",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-on-server",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-last-harvest",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-with-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-with-browser",
        attribute: None,
        vars: &["authority"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-help-for",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-help-read",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-is-yours",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-not-yours",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-senders-asked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-sender",
        attribute: None,
        vars: &["address", "name", "messages", "of"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-senders-decide",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-working-out",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-harvested",
        attribute: None,
        vars: &["email", "new", "folders", "duration", "rate", "skipped"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-new-messages",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-withheld",
        attribute: None,
        vars: &["messages"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-imported",
        attribute: None,
        vars: &["messages", "files", "new"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-files",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-connecting",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-reading",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-reading-mailbox",
        attribute: None,
        vars: &["mailbox"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-pausing",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-watching",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-done",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-share",
        attribute: None,
        vars: &["what", "done", "total", "share", "rate"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-left",
        attribute: None,
        vars: &["progress", "duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-note",
        attribute: None,
        vars: &["progress", "note"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-step",
        attribute: None,
        vars: &["what", "done", "total"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-decided",
        attribute: None,
        vars: &["decision"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-undone",
        attribute: None,
        vars: &["decision"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-demo-made",
        attribute: None,
        vars: &["folder"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-week-written",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-report-written",
        attribute: None,
        vars: &["file"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-receipt-fits",
        attribute: None,
        vars: &["lines"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-receipt-line",
        attribute: None,
        vars: &["time", "host", "sent", "got", "command"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-receipt-sum",
        attribute: None,
        vars: &["commands", "hosts", "sent", "got"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-no-host",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-nobody-yet",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-nobody-fits",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-last",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-next-days",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-id",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "terminal-not-all",
        attribute: None,
        vars: &["shown", "total"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-heading",
        attribute: None,
        vars: &["name", "id", "kind"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-strength",
        attribute: None,
        vars: &["points", "label", "best"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-acquaintances",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-acquaintance-seen",
        attribute: None,
        vars: &["name", "points"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-acquaintance-inferred",
        attribute: None,
        vars: &["name", "points"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-no-message",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-exchanged",
        attribute: None,
        vars: &["exchanged", "first", "last"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-chances",
        attribute: None,
        vars: &["rhythm", "contact", "silence"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-you-reply",
        attribute: None,
        vars: &["duration", "replies"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "person-they-reply",
        attribute: None,
        vars: &["duration", "replies"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-to",
        attribute: None,
        vars: &["target"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-into",
        attribute: None,
        vars: &["company"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-direct",
        attribute: None,
        vars: &["points"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-known",
        attribute: None,
        vars: &["person", "points"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-none",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-you",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-hop",
        attribute: None,
        vars: &["before", "person", "points", "kind"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-seen",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-inferred",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-seen-weakest",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-inferred-weakest",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-first-ask",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "introduce-then-answer",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "stats-no-mail",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "stats-messages",
        attribute: None,
        vars: &["messages", "first", "last", "there", "stored", "aside"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "stats-aside",
        attribute: None,
        vars: &["folder", "messages", "reason"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "stats-kinds",
        attribute: None,
        vars: &["people", "lists", "automated", "shared"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-month",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-bulk",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-contacts",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "stats-you-reply",
        attribute: None,
        vars: &["median", "replies", "quarter", "most"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "stats-they-reply",
        attribute: None,
        vars: &["median", "replies", "quarter", "most"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "stats-you-do-not-reply",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "stats-they-do-not-reply",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-best-known",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "bridges-none",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "bridges-and-more",
        attribute: None,
        vars: &["names", "more"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-only-through",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-into",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-to",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-between",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-clusters",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-cluster",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-in-the-middle",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fading-nobody",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-now",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-usually",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-contact",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reviving-nobody",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-messages",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-leads-to",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "suggestions-none",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "suggestions-decide",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "suggestions-likely",
        attribute: None,
        vars: &["chance", "reasons"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "suggestions-person",
        attribute: None,
        vars: &["person", "exchanged", "first", "last"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-for-you",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-for-them",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-nobody-for-you",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-nobody-for-them",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-since",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-until-now",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "prove-replaying",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "prove-contact",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "prove-silence",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "prove-ways",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "prove-dates",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-chance",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-given",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-on-average",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-you-wrote",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-silent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-range",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "prove-scores",
        attribute: None,
        vars: &["brier", "share", "constant", "error"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-way",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-named",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-right",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-date",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-written-to",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-wrote-again",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-regular",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "column-fell-silent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "label-strong",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "label-fair",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "label-weak",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "kind-person",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "kind-list",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "kind-robot",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "kind-role",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "term-frequency",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "term-recency",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "term-response-time",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "term-length",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "term-regularity",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "term-together",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-frequency",
        attribute: None,
        vars: &["sent", "received"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-recency",
        attribute: None,
        vars: &["ago"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-length",
        attribute: None,
        vars: &["ago"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-regularity",
        attribute: None,
        vars: &["days"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-together",
        attribute: None,
        vars: &["messages"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-no-replies",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-replies",
        attribute: None,
        vars: &["mine", "theirs", "replies"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-my-replies",
        attribute: None,
        vars: &["mine", "replies"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reason-their-replies",
        attribute: None,
        vars: &["theirs", "replies"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-messages",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-replies",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-people",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-times",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-on",
        attribute: None,
        vars: &["date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-in",
        attribute: None,
        vars: &["month"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-between",
        attribute: None,
        vars: &["first", "last"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-you-wrote",
        attribute: None,
        vars: &["them", "times", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-they-wrote",
        attribute: None,
        vars: &["them", "times", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-you-both-wrote",
        attribute: None,
        vars: &["them", "mine", "theirs", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-overheard",
        attribute: None,
        vars: &["messages", "them", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-wrote-with-you",
        attribute: None,
        vars: &["one", "other", "times", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-wrote",
        attribute: None,
        vars: &["one", "other", "times", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-both-wrote-with-you",
        attribute: None,
        vars: &["one", "other", "by-one", "by-other", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-both-wrote",
        attribute: None,
        vars: &["one", "other", "by-one", "by-other", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-thread",
        attribute: None,
        vars: &["one", "other", "messages", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-together-few",
        attribute: None,
        vars: &["one", "other", "times", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "evidence-together-many",
        attribute: None,
        vars: &["one", "other", "times", "when"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "language-name",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-seconds",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-minutes",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-hours",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-days",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-weeks",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-months",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-years",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-years-and-a-half",
        attribute: None,
        vars: &["shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "rhythm-day",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "rhythm-other-day",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "rhythm-week",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "rhythm-month",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "rhythm-year",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "rhythm-other",
        attribute: None,
        vars: &["gap"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "ago-today",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "ago-yesterday",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "ago-other",
        attribute: None,
        vars: &["duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "month-name",
        attribute: None,
        vars: &["month"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "date",
        attribute: None,
        vars: &["day", "month", "year"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "date-this-year",
        attribute: None,
        vars: &["day", "month"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "date-month",
        attribute: None,
        vars: &["month", "year"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "date-and-time",
        attribute: None,
        vars: &["date", "time"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "percent",
        attribute: None,
        vars: &["number"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "percent-under-one",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "percent-over-ninety-nine",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-bytes",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-kilobytes",
        attribute: None,
        vars: &["shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-megabytes",
        attribute: None,
        vars: &["shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-gigabytes",
        attribute: None,
        vars: &["shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "unit-terabytes",
        attribute: None,
        vars: &["shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "number-group",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "number-decimal",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "silent-for",
        attribute: None,
        vars: &["duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "usually-but-silent",
        attribute: None,
        vars: &["rhythm", "silent"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "exchanged-both",
        attribute: None,
        vars: &["mine", "theirs"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "exchanged-mine",
        attribute: None,
        vars: &["mine"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "exchanged-theirs",
        attribute: None,
        vars: &["theirs"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-since-one",
        attribute: None,
        vars: &["date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-since-many",
        attribute: None,
        vars: &["messages", "date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-for-one",
        attribute: None,
        vars: &["date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-for-many",
        attribute: None,
        vars: &["messages", "date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-you-usually-answer",
        attribute: None,
        vars: &["duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-you-sometimes-answer",
        attribute: None,
        vars: &["share", "duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-you-never-answered",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-they-usually-answer",
        attribute: None,
        vars: &["duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-they-sometimes-answer",
        attribute: None,
        vars: &["share", "duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "waiting-they-never-answered",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-range",
        attribute: None,
        vars: &["from", "to"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-volume",
        attribute: None,
        vars: &["sent", "received"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-typical",
        attribute: None,
        vars: &["sent", "received"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-contacts",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-new-people",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-risen",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-waiting",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-newly-fading",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-suggestions",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-nothing",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-risen-line",
        attribute: None,
        vars: &["before", "after"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-suggestion-line",
        attribute: None,
        vars: &["best", "silent"],
        bool_vars: &[],
        elements: &[],
    },
];

static ALL_LANGS: [L10n; 1] = [
    // languages as an array
    L10n::En,
];

/// The languages that have translations available.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum L10n {
    En,
}

impl Default for L10n {
    fn default() -> Self {
        Self::En
    }
}

impl FromStr for L10n {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        match s {
            "en" => Ok(Self::En),
            _ => Err(format!("Unknown language: {}", s)),
        }
    }
}

impl Deref for L10n {
    type Target = str;
    fn deref(&self) -> &Self::Target {
        match self {
            Self::En => "en",
        }
    }
}

impl AsRef<str> for L10n {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Display for L10n {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.deref())
    }
}

impl L10n {
    pub fn iter() -> Iter<'static, L10n> {
        ALL_LANGS.iter()
    }

    /// The language name as defined in the ftl message "language-name".
    pub fn language_name(&self) -> &'static str {
        match self {
            Self::En => "English",
        }
    }

    fn byte_range(&self) -> Range<usize> {
        match self {
            Self::En => 0..66068,
        }
    }
    /// Load a L10nLanguage from the embedded data.
    pub fn load(&self) -> L10nLanguage {
        let bytes = LANG_DATA[self.byte_range()].to_vec();
        L10nLanguage::new(self, &bytes)
            .expect("fluent-typed: the embedded .ftl could not be loaded. This is a build-time bug; please report it.")
    }

    /// Load all languages (L10nLanguage) from the embedded data.
    pub fn load_all() -> L10nLanguageVec {
        L10nLanguageVec::load_without_isolation(
            LANG_DATA,
            Self::iter().map(|lang| (lang, lang.byte_range())),
        )
        .expect("fluent-typed: the embedded .ftl could not be loaded. This is a build-time bug; please report it.")
    }
}

/// A thin wrapper around the Fluent messages for one language.
///
/// It provides functions for each message that was found in
/// all the languages at build time.
pub struct L10nLanguage(L10nBundle);

impl L10nLanguage {
    /// Load the L10n resources for the given language. The language
    /// has to be a valid LanguageIdentifier or otherwise
    /// an error is returned.
    ///
    /// The bytes are expected to be the contents of a .ftl file
    pub fn new(lang: impl AsRef<str>, bytes: &[u8]) -> Result<Self, L10nError> {
        Ok(Self(L10nBundle::new_without_isolation(lang, bytes)?))
    }

    /// Load external `.ftl` bytes — read from disk, downloaded, etc. — after
    /// validating them against the message contract compiled into this API.
    ///
    /// On success, every accessor on the returned [`L10nLanguage`] is safe to
    /// call: the external translation defines every generated message and
    /// references no unknown variables. A translation that does not — because
    /// a message is missing, misspelled, or references a variable this API
    /// never fills — is rejected here with `L10nError::Validation` (listing
    /// every violation) instead of panicking later in an accessor.
    ///
    /// Use this to load a language that was not compiled in, or to hot-reload
    /// a translation under revision.
    pub fn new_external(lang: impl AsRef<str>, bytes: &[u8]) -> Result<Self, L10nError> {
        validate_ftl(bytes, MESSAGE_CONTRACTS)?;
        Self::new(lang, bytes)
    }

    /// $servers (String) - IP addresses
    pub fn discovery_name_server<F0: AsRef<str>>(&self, servers: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("servers", servers.as_ref());
        self.0.msg("discovery-name-server", Some(args)).unwrap()
    }
    /// $domain (String)
    /// $imaps (String) - the name of a record
    /// $imap (String) - the name of a record
    pub fn discovery_which_servers<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        domain: F0,
        imaps: F1,
        imap: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("domain", domain.as_ref());
        args.set("imaps", imaps.as_ref());
        args.set("imap", imap.as_ref());
        self.0.msg("discovery-which-servers", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn discovery_over_https<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("discovery-over-https", Some(args)).unwrap()
    }
    /// $path (String)
    pub fn discovery_the_file<F0: AsRef<str>>(&self, path: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("path", path.as_ref());
        self.0.msg("discovery-the-file", Some(args)).unwrap()
    }
    /// $kind (String) - SRV or MX
    /// $name (String)
    pub fn discovery_asked_records<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        kind: F0,
        name: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("kind", kind.as_ref());
        args.set("name", name.as_ref());
        self.0.msg("discovery-asked-records", Some(args)).unwrap()
    }
    pub fn discovery_no_record(&self) -> String {
        self.0.msg("discovery-no-record", None).unwrap()
    }
    pub fn discovery_no_server(&self) -> String {
        self.0.msg("discovery-no-server", None).unwrap()
    }
    pub fn discovery_not_a_server(&self) -> String {
        self.0.msg("discovery-not-a-server", None).unwrap()
    }
    /// $host (String)
    /// $port (String)
    pub fn discovery_server<F0: AsRef<str>, F1: AsRef<str>>(&self, host: F0, port: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("port", port.as_ref());
        self.0.msg("discovery-server", Some(args)).unwrap()
    }
    pub fn discovery_elsewhere_on_host(&self) -> String {
        self.0.msg("discovery-elsewhere-on-host", None).unwrap()
    }
    /// $there (String) - an address on the web
    pub fn discovery_leads_elsewhere<F0: AsRef<str>>(&self, there: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("there", there.as_ref());
        self.0.msg("discovery-leads-elsewhere", Some(args)).unwrap()
    }
    pub fn discovery_leads_nowhere(&self) -> String {
        self.0.msg("discovery-leads-nowhere", None).unwrap()
    }
    pub fn discovery_no_file(&self) -> String {
        self.0.msg("discovery-no-file", None).unwrap()
    }
    /// $status (String) - of HTTP
    pub fn discovery_status<F0: AsRef<str>>(&self, status: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("status", status.as_ref());
        self.0.msg("discovery-status", Some(args)).unwrap()
    }
    pub fn discovery_unreadable(&self) -> String {
        self.0.msg("discovery-unreadable", None).unwrap()
    }
    pub fn discovery_no_imap(&self) -> String {
        self.0.msg("discovery-no-imap", None).unwrap()
    }
    pub fn discovery_unprotected(&self) -> String {
        self.0.msg("discovery-unprotected", None).unwrap()
    }
    pub fn discovery_circle(&self) -> String {
        self.0.msg("discovery-circle", None).unwrap()
    }
    /// $host (String)
    /// $provider (String)
    pub fn discovery_provider<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        host: F0,
        provider: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("provider", provider.as_ref());
        self.0.msg("discovery-provider", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn discovery_unknown_provider<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0
            .msg("discovery-unknown-provider", Some(args))
            .unwrap()
    }
    pub fn discovery_no_exchanger(&self) -> String {
        self.0.msg("discovery-no-exchanger", None).unwrap()
    }
    pub fn found_by_service(&self) -> String {
        self.0.msg("found-by-service", None).unwrap()
    }
    /// $host (String)
    pub fn found_by_settings<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("found-by-settings", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn found_by_exchanger<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("found-by-exchanger", Some(args)).unwrap()
    }
    /// $host (String)
    /// $provider (String)
    pub fn found_by_known_exchanger<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        host: F0,
        provider: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("provider", provider.as_ref());
        self.0.msg("found-by-known-exchanger", Some(args)).unwrap()
    }
    pub fn provider_usual_password(&self) -> String {
        self.0.msg("provider-usual-password", None).unwrap()
    }
    /// $target (String)
    pub fn draft_ask_subject<F0: AsRef<str>>(&self, target: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("target", target.as_ref());
        self.0.msg("draft-ask-subject", Some(args)).unwrap()
    }
    /// $introducer (String) - by first name
    pub fn draft_greeting<F0: AsRef<str>>(&self, introducer: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("introducer", introducer.as_ref());
        self.0.msg("draft-greeting", Some(args)).unwrap()
    }
    /// $target (String)
    pub fn draft_ask_directly<F0: AsRef<str>>(&self, target: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("target", target.as_ref());
        self.0.msg("draft-ask-directly", Some(args)).unwrap()
    }
    /// $target (String)
    /// $between (String)
    pub fn draft_ask_through<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        target: F0,
        between: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("target", target.as_ref());
        args.set("between", between.as_ref());
        self.0.msg("draft-ask-through", Some(args)).unwrap()
    }
    pub fn draft_no_problem(&self) -> String {
        self.0.msg("draft-no-problem", None).unwrap()
    }
    pub fn draft_thanks(&self) -> String {
        self.0.msg("draft-thanks", None).unwrap()
    }
    pub fn draft_to_forward(&self) -> String {
        self.0.msg("draft-to-forward", None).unwrap()
    }
    /// $me (String)
    /// $first-name (String) - of the user
    /// $address (String) - of the user
    /// $target (String)
    /// $about (String) - who the user is, in a sentence of theirs
    /// $ask (String) - what they want, in a sentence of theirs
    pub fn draft_forwardable<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
        F5: AsRef<str>,
    >(
        &self,
        me: F0,
        address: F1,
        target: F2,
        first_name: F3,
        about: F4,
        ask: F5,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("me", me.as_ref());
        args.set("address", address.as_ref());
        args.set("target", target.as_ref());
        args.set("first-name", first_name.as_ref());
        args.set("about", about.as_ref());
        args.set("ask", ask.as_ref());
        self.0.msg("draft-forwardable", Some(args)).unwrap()
    }
    /// $introducer (String) - by first name
    pub fn draft_follow_up_subject<F0: AsRef<str>>(&self, introducer: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("introducer", introducer.as_ref());
        self.0.msg("draft-follow-up-subject", Some(args)).unwrap()
    }
    /// $introducer (String) - by first name
    pub fn draft_follow_up_thanks<F0: AsRef<str>>(&self, introducer: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("introducer", introducer.as_ref());
        self.0.msg("draft-follow-up-thanks", Some(args)).unwrap()
    }
    /// $about (String)
    /// $ask (String)
    pub fn draft_follow_up_about<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        about: F0,
        ask: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("about", about.as_ref());
        args.set("ask", ask.as_ref());
        self.0.msg("draft-follow-up-about", Some(args)).unwrap()
    }
    pub fn draft_follow_up_call(&self) -> String {
        self.0.msg("draft-follow-up-call", None).unwrap()
    }
    pub fn draft_ask_placeholder(&self) -> String {
        self.0.msg("draft-ask-placeholder", None).unwrap()
    }
    pub fn draft_about_placeholder(&self) -> String {
        self.0.msg("draft-about-placeholder", None).unwrap()
    }
    /// $name (String)
    pub fn sign_same_name<F0: AsRef<str>>(&self, name: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        self.0.msg("sign-same-name", Some(args)).unwrap()
    }
    /// $one (String)
    /// $other (String)
    pub fn sign_like_name<F0: AsRef<str>, F1: AsRef<str>>(&self, one: F0, other: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        self.0.msg("sign-like-name", Some(args)).unwrap()
    }
    /// $address (String)
    /// $name (String)
    pub fn sign_spelled_name<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        address: F0,
        name: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        args.set("name", name.as_ref());
        self.0.msg("sign-spelled-name", Some(args)).unwrap()
    }
    /// $local (String) - of an address, before the @
    pub fn sign_same_local_part<F0: AsRef<str>>(&self, local: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("local", local.as_ref());
        self.0.msg("sign-same-local-part", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn sign_same_people<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("sign-same-people", Some(args)).unwrap()
    }
    /// $month (String)
    pub fn sign_took_over<F0: AsRef<str>>(&self, month: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("month", month.as_ref());
        self.0.msg("sign-took-over", Some(args)).unwrap()
    }
    pub fn sign_received_together(&self) -> String {
        self.0.msg("sign-received-together", None).unwrap()
    }
    /// $one (String)
    /// $other (String)
    pub fn decision_merge<F0: AsRef<str>, F1: AsRef<str>>(&self, one: F0, other: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        self.0.msg("decision-merge", Some(args)).unwrap()
    }
    /// $address (String)
    pub fn decision_split<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("decision-split", Some(args)).unwrap()
    }
    /// $one (String)
    /// $other (String)
    pub fn decision_apart<F0: AsRef<str>, F1: AsRef<str>>(&self, one: F0, other: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        self.0.msg("decision-apart", Some(args)).unwrap()
    }
    /// $address (String)
    pub fn decision_not_mine<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("decision-not-mine", Some(args)).unwrap()
    }
    /// $address (String)
    pub fn decision_mark_person<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("decision-mark-person", Some(args)).unwrap()
    }
    /// $address (String)
    pub fn decision_mark_list<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("decision-mark-list", Some(args)).unwrap()
    }
    /// $address (String)
    pub fn decision_mark_robot<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("decision-mark-robot", Some(args)).unwrap()
    }
    /// $address (String)
    pub fn decision_mark_role<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("decision-mark-role", Some(args)).unwrap()
    }
    /// $address (String)
    /// $date (String)
    pub fn decision_snooze<F0: AsRef<str>, F1: AsRef<str>>(&self, address: F0, date: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        args.set("date", date.as_ref());
        self.0.msg("decision-snooze", Some(args)).unwrap()
    }
    /// $address (String)
    pub fn decision_let_go<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("decision-let-go", Some(args)).unwrap()
    }
    /// $names (String)
    pub fn cluster_and_others<F0: AsRef<str>>(&self, names: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("names", names.as_ref());
        self.0.msg("cluster-and-others", Some(args)).unwrap()
    }
    pub fn keyring_missing(&self) -> String {
        self.0.msg("keyring-missing", None).unwrap()
    }
    pub fn keyring_missing_hint(&self) -> String {
        self.0.msg("keyring-missing-hint", None).unwrap()
    }
    /// $duration (String)
    pub fn keyring_silent<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0.msg("keyring-silent", Some(args)).unwrap()
    }
    pub fn keyring_silent_reason(&self) -> String {
        self.0.msg("keyring-silent-reason", None).unwrap()
    }
    pub fn keyring_silent_hint(&self) -> String {
        self.0.msg("keyring-silent-hint", None).unwrap()
    }
    pub fn keyring_refused(&self) -> String {
        self.0.msg("keyring-refused", None).unwrap()
    }
    pub fn keyring_not_a_password(&self) -> String {
        self.0.msg("keyring-not-a-password", None).unwrap()
    }
    pub fn keyring_several(&self) -> String {
        self.0.msg("keyring-several", None).unwrap()
    }
    pub fn keyring_broke_down(&self) -> String {
        self.0.msg("keyring-broke-down", None).unwrap()
    }
    pub fn keyring_refused_hint(&self) -> String {
        self.0.msg("keyring-refused-hint", None).unwrap()
    }
    /// $host (String)
    pub fn oauth_not_offered<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("oauth-not-offered", Some(args)).unwrap()
    }
    pub fn oauth_not_offered_reason(&self) -> String {
        self.0.msg("oauth-not-offered-reason", None).unwrap()
    }
    pub fn oauth_not_offered_hint(&self) -> String {
        self.0.msg("oauth-not-offered-hint", None).unwrap()
    }
    /// $authority (String) - Google or Microsoft
    pub fn oauth_no_client<F0: AsRef<str>>(&self, authority: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("authority", authority.as_ref());
        self.0.msg("oauth-no-client", Some(args)).unwrap()
    }
    /// $authority (String)
    pub fn oauth_no_client_reason<F0: AsRef<str>>(&self, authority: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("authority", authority.as_ref());
        self.0.msg("oauth-no-client-reason", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn oauth_unavailable<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("oauth-unavailable", Some(args)).unwrap()
    }
    /// $status (String) - a status of HTTP
    pub fn oauth_unavailable_status<F0: AsRef<str>>(&self, status: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("status", status.as_ref());
        self.0.msg("oauth-unavailable-status", Some(args)).unwrap()
    }
    pub fn oauth_unavailable_hint(&self) -> String {
        self.0.msg("oauth-unavailable-hint", None).unwrap()
    }
    /// $authority (String)
    pub fn oauth_denied<F0: AsRef<str>>(&self, authority: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("authority", authority.as_ref());
        self.0.msg("oauth-denied", Some(args)).unwrap()
    }
    pub fn oauth_denied_reason(&self) -> String {
        self.0.msg("oauth-denied-reason", None).unwrap()
    }
    pub fn oauth_denied_hint(&self) -> String {
        self.0.msg("oauth-denied-hint", None).unwrap()
    }
    /// $authority (String)
    pub fn oauth_too_little<F0: AsRef<str>>(&self, authority: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("authority", authority.as_ref());
        self.0.msg("oauth-too-little", Some(args)).unwrap()
    }
    /// $scope (String)
    pub fn oauth_too_little_reason<F0: AsRef<str>>(&self, scope: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("scope", scope.as_ref());
        self.0.msg("oauth-too-little-reason", Some(args)).unwrap()
    }
    pub fn oauth_too_little_hint(&self) -> String {
        self.0.msg("oauth-too-little-hint", None).unwrap()
    }
    /// $duration (String)
    pub fn oauth_not_back<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0.msg("oauth-not-back", Some(args)).unwrap()
    }
    pub fn oauth_not_back_strangers(&self) -> String {
        self.0.msg("oauth-not-back-strangers", None).unwrap()
    }
    pub fn oauth_not_back_reason(&self) -> String {
        self.0.msg("oauth-not-back-reason", None).unwrap()
    }
    pub fn oauth_not_back_hint(&self) -> String {
        self.0.msg("oauth-not-back-hint", None).unwrap()
    }
    /// $authority (String)
    pub fn oauth_wrong_client<F0: AsRef<str>>(&self, authority: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("authority", authority.as_ref());
        self.0.msg("oauth-wrong-client", Some(args)).unwrap()
    }
    /// $authority (String)
    pub fn oauth_code_refused<F0: AsRef<str>>(&self, authority: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("authority", authority.as_ref());
        self.0.msg("oauth-code-refused", Some(args)).unwrap()
    }
    /// $email (String)
    pub fn oauth_withdrawn<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("oauth-withdrawn", Some(args)).unwrap()
    }
    /// $email (String)
    pub fn oauth_withdrawn_hint<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("oauth-withdrawn-hint", Some(args)).unwrap()
    }
    /// $authority (String)
    pub fn oauth_refused<F0: AsRef<str>>(&self, authority: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("authority", authority.as_ref());
        self.0.msg("oauth-refused", Some(args)).unwrap()
    }
    pub fn oauth_refused_hint(&self) -> String {
        self.0.msg("oauth-refused-hint", None).unwrap()
    }
    /// $host (String)
    pub fn oauth_strange<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("oauth-strange", Some(args)).unwrap()
    }
    pub fn oauth_strange_not_a_token(&self) -> String {
        self.0.msg("oauth-strange-not-a-token", None).unwrap()
    }
    pub fn oauth_strange_other_token(&self) -> String {
        self.0.msg("oauth-strange-other-token", None).unwrap()
    }
    pub fn oauth_strange_no_refresh_token(&self) -> String {
        self.0.msg("oauth-strange-no-refresh-token", None).unwrap()
    }
    pub fn oauth_strange_hint(&self) -> String {
        self.0.msg("oauth-strange-hint", None).unwrap()
    }
    pub fn oauth_not_keepable(&self) -> String {
        self.0.msg("oauth-not-keepable", None).unwrap()
    }
    pub fn oauth_not_keepable_hint(&self) -> String {
        self.0.msg("oauth-not-keepable-hint", None).unwrap()
    }
    /// $email (String)
    pub fn oauth_unreadable<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("oauth-unreadable", Some(args)).unwrap()
    }
    pub fn oauth_unreadable_hint(&self) -> String {
        self.0.msg("oauth-unreadable-hint", None).unwrap()
    }
    /// $email (String)
    pub fn oauth_not_kept<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("oauth-not-kept", Some(args)).unwrap()
    }
    pub fn oauth_not_kept_reason(&self) -> String {
        self.0.msg("oauth-not-kept-reason", None).unwrap()
    }
    /// $email (String)
    pub fn oauth_no_password<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("oauth-no-password", Some(args)).unwrap()
    }
    pub fn oauth_no_password_reason(&self) -> String {
        self.0.msg("oauth-no-password-reason", None).unwrap()
    }
    /// $email (String)
    pub fn oauth_no_password_hint<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("oauth-no-password-hint", Some(args)).unwrap()
    }
    pub fn oauth_no_random(&self) -> String {
        self.0.msg("oauth-no-random", None).unwrap()
    }
    pub fn oauth_no_random_hint(&self) -> String {
        self.0.msg("oauth-no-random-hint", None).unwrap()
    }
    pub fn registration_google_project(&self) -> String {
        self.0.msg("registration-google-project", None).unwrap()
    }
    pub fn registration_google_audience(&self) -> String {
        self.0.msg("registration-google-audience", None).unwrap()
    }
    pub fn registration_google_client(&self) -> String {
        self.0.msg("registration-google-client", None).unwrap()
    }
    pub fn registration_microsoft_app(&self) -> String {
        self.0.msg("registration-microsoft-app", None).unwrap()
    }
    pub fn registration_microsoft_platform(&self) -> String {
        self.0.msg("registration-microsoft-platform", None).unwrap()
    }
    pub fn registration_microsoft_client(&self) -> String {
        self.0.msg("registration-microsoft-client", None).unwrap()
    }
    pub fn withdrawal_google(&self) -> String {
        self.0.msg("withdrawal-google", None).unwrap()
    }
    pub fn withdrawal_microsoft(&self) -> String {
        self.0.msg("withdrawal-microsoft", None).unwrap()
    }
    /// $who (String)
    pub fn app_unknown_person<F0: AsRef<str>>(&self, who: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("who", who.as_ref());
        self.0.msg("app-unknown-person", Some(args)).unwrap()
    }
    pub fn app_unknown_person_hint(&self) -> String {
        self.0.msg("app-unknown-person-hint", None).unwrap()
    }
    /// $who (String)
    /// $count (Number)
    /// $shown (String)
    /// $company (String)
    pub fn app_unknown_colleague<
        F0: AsRef<str>,
        F1: Into<FluentNumber>,
        F2: AsRef<str>,
        F3: AsRef<str>,
    >(
        &self,
        who: F0,
        count: F1,
        shown: F2,
        company: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("who", who.as_ref());
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        args.set("company", company.as_ref());
        self.0.msg("app-unknown-colleague", Some(args)).unwrap()
    }
    /// $company (String)
    pub fn app_unknown_colleague_hint<F0: AsRef<str>>(&self, company: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("company", company.as_ref());
        self.0
            .msg("app-unknown-colleague-hint", Some(args))
            .unwrap()
    }
    /// $who (String)
    /// $count (String)
    pub fn app_several_people<F0: AsRef<str>, F1: AsRef<str>>(&self, who: F0, count: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("who", who.as_ref());
        args.set("count", count.as_ref());
        self.0.msg("app-several-people", Some(args)).unwrap()
    }
    /// $people (String) - a list below
    pub fn app_several_people_hint<F0: AsRef<str>>(&self, people: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("people", people.as_ref());
        self.0.msg("app-several-people-hint", Some(args)).unwrap()
    }
    /// $company (String)
    pub fn app_unknown_company<F0: AsRef<str>>(&self, company: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("company", company.as_ref());
        self.0.msg("app-unknown-company", Some(args)).unwrap()
    }
    pub fn app_unknown_company_hint(&self) -> String {
        self.0.msg("app-unknown-company-hint", None).unwrap()
    }
    /// $company (String)
    /// $count (String)
    pub fn app_several_companies<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        company: F0,
        count: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("company", company.as_ref());
        args.set("count", count.as_ref());
        self.0.msg("app-several-companies", Some(args)).unwrap()
    }
    /// $domains (String) - a list below
    pub fn app_several_companies_hint<F0: AsRef<str>>(&self, domains: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("domains", domains.as_ref());
        self.0
            .msg("app-several-companies-hint", Some(args))
            .unwrap()
    }
    /// $name (String)
    pub fn app_no_introduction<F0: AsRef<str>>(&self, name: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        self.0.msg("app-no-introduction", Some(args)).unwrap()
    }
    pub fn app_no_introduction_hint(&self) -> String {
        self.0.msg("app-no-introduction-hint", None).unwrap()
    }
    /// $address (String)
    pub fn app_yours<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("app-yours", Some(args)).unwrap()
    }
    pub fn app_yours_hint(&self) -> String {
        self.0.msg("app-yours-hint", None).unwrap()
    }
    /// $name (String)
    pub fn app_one_person_already<F0: AsRef<str>>(&self, name: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        self.0.msg("app-one-person-already", Some(args)).unwrap()
    }
    pub fn app_one_person_already_hint(&self) -> String {
        self.0.msg("app-one-person-already-hint", None).unwrap()
    }
    /// $address (String)
    /// $name (String)
    pub fn app_only_address<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        address: F0,
        name: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        args.set("name", name.as_ref());
        self.0.msg("app-only-address", Some(args)).unwrap()
    }
    pub fn app_only_address_hint(&self) -> String {
        self.0.msg("app-only-address-hint", None).unwrap()
    }
    pub fn app_nothing_to_undo(&self) -> String {
        self.0.msg("app-nothing-to-undo", None).unwrap()
    }
    pub fn app_nothing_to_undo_hint(&self) -> String {
        self.0.msg("app-nothing-to-undo-hint", None).unwrap()
    }
    /// $text (String)
    pub fn app_not_an_address<F0: AsRef<str>>(&self, text: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("text", text.as_ref());
        self.0.msg("app-not-an-address", Some(args)).unwrap()
    }
    pub fn app_not_an_address_hint(&self) -> String {
        self.0.msg("app-not-an-address-hint", None).unwrap()
    }
    /// $address (String)
    pub fn app_not_mine<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("app-not-mine", Some(args)).unwrap()
    }
    pub fn app_nobody_is_me(&self) -> String {
        self.0.msg("app-nobody-is-me", None).unwrap()
    }
    pub fn app_nobody_is_me_hint(&self) -> String {
        self.0.msg("app-nobody-is-me-hint", None).unwrap()
    }
    pub fn app_stopped_hint(&self) -> String {
        self.0.msg("app-stopped-hint", None).unwrap()
    }
    /// $file (String)
    pub fn file_unreadable<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("file-unreadable", Some(args)).unwrap()
    }
    pub fn file_unreadable_hint(&self) -> String {
        self.0.msg("file-unreadable-hint", None).unwrap()
    }
    /// $file (String)
    pub fn mbox_folder<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("mbox-folder", Some(args)).unwrap()
    }
    pub fn mbox_folder_hint(&self) -> String {
        self.0.msg("mbox-folder-hint", None).unwrap()
    }
    /// $file (String)
    pub fn mbox_not_one<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("mbox-not-one", Some(args)).unwrap()
    }
    /// $expected (String) - a line
    pub fn mbox_single_message<F0: AsRef<str>>(&self, expected: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("expected", expected.as_ref());
        self.0.msg("mbox-single-message", Some(args)).unwrap()
    }
    pub fn mbox_compressed(&self) -> String {
        self.0.msg("mbox-compressed", None).unwrap()
    }
    pub fn mbox_compressed_hint(&self) -> String {
        self.0.msg("mbox-compressed-hint", None).unwrap()
    }
    /// $expected (String) - a line
    pub fn mbox_binary<F0: AsRef<str>>(&self, expected: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("expected", expected.as_ref());
        self.0.msg("mbox-binary", Some(args)).unwrap()
    }
    /// $expected (String) - a line
    pub fn mbox_text<F0: AsRef<str>>(&self, expected: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("expected", expected.as_ref());
        self.0.msg("mbox-text", Some(args)).unwrap()
    }
    pub fn mbox_not_one_hint(&self) -> String {
        self.0.msg("mbox-not-one-hint", None).unwrap()
    }
    pub fn report_not_html(&self) -> String {
        self.0.msg("report-not-html", None).unwrap()
    }
    pub fn report_not_csv(&self) -> String {
        self.0.msg("report-not-csv", None).unwrap()
    }
    pub fn report_not_json(&self) -> String {
        self.0.msg("report-not-json", None).unwrap()
    }
    /// $host (String)
    /// $username (String)
    pub fn harvest_sign_in_rejected<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        host: F0,
        username: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("username", username.as_ref());
        self.0.msg("harvest-sign-in-rejected", Some(args)).unwrap()
    }
    pub fn harvest_sign_in_rejected_hint(&self) -> String {
        self.0.msg("harvest-sign-in-rejected-hint", None).unwrap()
    }
    /// $host (String)
    pub fn harvest_passwords_not_taken<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0
            .msg("harvest-passwords-not-taken", Some(args))
            .unwrap()
    }
    pub fn harvest_passwords_not_taken_reason(&self) -> String {
        self.0
            .msg("harvest-passwords-not-taken-reason", None)
            .unwrap()
    }
    pub fn harvest_passwords_not_taken_hint(&self) -> String {
        self.0
            .msg("harvest-passwords-not-taken-hint", None)
            .unwrap()
    }
    /// $host (String)
    pub fn harvest_tokens_not_taken<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("harvest-tokens-not-taken", Some(args)).unwrap()
    }
    pub fn harvest_tokens_not_taken_reason(&self) -> String {
        self.0.msg("harvest-tokens-not-taken-reason", None).unwrap()
    }
    pub fn harvest_tokens_not_taken_hint(&self) -> String {
        self.0.msg("harvest-tokens-not-taken-hint", None).unwrap()
    }
    /// $host (String)
    /// $username (String)
    pub fn harvest_token_refused<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        host: F0,
        username: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("username", username.as_ref());
        self.0.msg("harvest-token-refused", Some(args)).unwrap()
    }
    pub fn harvest_token_refused_hint(&self) -> String {
        self.0.msg("harvest-token-refused-hint", None).unwrap()
    }
    pub fn harvest_no_credential(&self) -> String {
        self.0.msg("harvest-no-credential", None).unwrap()
    }
    pub fn harvest_put_right(&self) -> String {
        self.0.msg("harvest-put-right", None).unwrap()
    }
    /// $host (String)
    pub fn harvest_beyond_ascii<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("harvest-beyond-ascii", Some(args)).unwrap()
    }
    pub fn harvest_beyond_ascii_reason(&self) -> String {
        self.0.msg("harvest-beyond-ascii-reason", None).unwrap()
    }
    pub fn harvest_beyond_ascii_hint(&self) -> String {
        self.0.msg("harvest-beyond-ascii-hint", None).unwrap()
    }
    pub fn harvest_unsendable(&self) -> String {
        self.0.msg("harvest-unsendable", None).unwrap()
    }
    pub fn harvest_unsendable_reason(&self) -> String {
        self.0.msg("harvest-unsendable-reason", None).unwrap()
    }
    pub fn harvest_unsendable_hint(&self) -> String {
        self.0.msg("harvest-unsendable-hint", None).unwrap()
    }
    /// $host (String)
    pub fn harvest_too_many_connections<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0
            .msg("harvest-too-many-connections", Some(args))
            .unwrap()
    }
    pub fn harvest_too_many_connections_hint(&self) -> String {
        self.0
            .msg("harvest-too-many-connections-hint", None)
            .unwrap()
    }
    /// $host (String)
    pub fn harvest_throttled<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("harvest-throttled", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn harvest_unavailable<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("harvest-unavailable", Some(args)).unwrap()
    }
    pub fn harvest_try_in_an_hour(&self) -> String {
        self.0.msg("harvest-try-in-an-hour", None).unwrap()
    }
    /// $host (String)
    pub fn harvest_command_refused<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("harvest-command-refused", Some(args)).unwrap()
    }
    pub fn harvest_command_refused_hint(&self) -> String {
        self.0.msg("harvest-command-refused-hint", None).unwrap()
    }
    /// $count (Number)
    /// $host (String)
    /// $shown (String)
    pub fn harvest_lost<F0: Into<FluentNumber>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        count: F0,
        host: F1,
        shown: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("host", host.as_ref());
        args.set("shown", shown.as_ref());
        self.0.msg("harvest-lost", Some(args)).unwrap()
    }
    /// $problem (String)
    pub fn harvest_lost_reason<F0: AsRef<str>>(&self, problem: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("problem", problem.as_ref());
        self.0.msg("harvest-lost-reason", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn harvest_flooded<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("harvest-flooded", Some(args)).unwrap()
    }
    pub fn harvest_flooded_reason(&self) -> String {
        self.0.msg("harvest-flooded-reason", None).unwrap()
    }
    pub fn harvest_flooded_hint(&self) -> String {
        self.0.msg("harvest-flooded-hint", None).unwrap()
    }
    pub fn harvest_forbidden(&self) -> String {
        self.0.msg("harvest-forbidden", None).unwrap()
    }
    /// $command (String)
    pub fn harvest_forbidden_reason<F0: AsRef<str>>(&self, command: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("command", command.as_ref());
        self.0.msg("harvest-forbidden-reason", Some(args)).unwrap()
    }
    pub fn harvest_forbidden_hint(&self) -> String {
        self.0.msg("harvest-forbidden-hint", None).unwrap()
    }
    pub fn harvest_sink(&self) -> String {
        self.0.msg("harvest-sink", None).unwrap()
    }
    /// $host (String)
    pub fn net_not_allowed<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-not-allowed", Some(args)).unwrap()
    }
    pub fn net_not_allowed_reason(&self) -> String {
        self.0.msg("net-not-allowed-reason", None).unwrap()
    }
    pub fn net_not_allowed_hint(&self) -> String {
        self.0.msg("net-not-allowed-hint", None).unwrap()
    }
    /// $host (String)
    pub fn net_unknown_host<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-unknown-host", Some(args)).unwrap()
    }
    pub fn net_unknown_host_no_address(&self) -> String {
        self.0.msg("net-unknown-host-no-address", None).unwrap()
    }
    pub fn net_unknown_host_hint(&self) -> String {
        self.0.msg("net-unknown-host-hint", None).unwrap()
    }
    /// $host (String)
    /// $port (String)
    pub fn net_refused<F0: AsRef<str>, F1: AsRef<str>>(&self, host: F0, port: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("port", port.as_ref());
        self.0.msg("net-refused", Some(args)).unwrap()
    }
    pub fn net_refused_hint(&self) -> String {
        self.0.msg("net-refused-hint", None).unwrap()
    }
    /// $host (String)
    /// $duration (String)
    pub fn net_silent<F0: AsRef<str>, F1: AsRef<str>>(&self, host: F0, duration: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("duration", duration.as_ref());
        self.0.msg("net-silent", Some(args)).unwrap()
    }
    pub fn net_silent_reason(&self) -> String {
        self.0.msg("net-silent-reason", None).unwrap()
    }
    /// $host (String)
    pub fn net_cut<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-cut", Some(args)).unwrap()
    }
    pub fn net_cut_hung_up(&self) -> String {
        self.0.msg("net-cut-hung-up", None).unwrap()
    }
    pub fn net_cut_not_sent(&self) -> String {
        self.0.msg("net-cut-not-sent", None).unwrap()
    }
    /// $host (String)
    pub fn net_certificate_expired<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-certificate-expired", Some(args)).unwrap()
    }
    pub fn net_certificate_expired_reason(&self) -> String {
        self.0.msg("net-certificate-expired-reason", None).unwrap()
    }
    pub fn net_certificate_expired_hint(&self) -> String {
        self.0.msg("net-certificate-expired-hint", None).unwrap()
    }
    /// $host (String)
    pub fn net_certificate_for_another<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0
            .msg("net-certificate-for-another", Some(args))
            .unwrap()
    }
    pub fn net_certificate_for_another_reason(&self) -> String {
        self.0
            .msg("net-certificate-for-another-reason", None)
            .unwrap()
    }
    pub fn net_certificate_for_another_hint(&self) -> String {
        self.0
            .msg("net-certificate-for-another-hint", None)
            .unwrap()
    }
    /// $host (String)
    pub fn net_certificate_untrusted<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-certificate-untrusted", Some(args)).unwrap()
    }
    pub fn net_certificate_untrusted_hint(&self) -> String {
        self.0.msg("net-certificate-untrusted-hint", None).unwrap()
    }
    /// $host (String)
    pub fn net_pin_changed<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-pin-changed", Some(args)).unwrap()
    }
    /// $confirmed (String) - a SHA-256 fingerprint
    /// $shown (String) - a SHA-256 fingerprint
    /// $certificate (String) - for mail.example.org, valid until 14 May 2027
    pub fn net_pin_changed_reason<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        confirmed: F0,
        shown: F1,
        certificate: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("confirmed", confirmed.as_ref());
        args.set("shown", shown.as_ref());
        args.set("certificate", certificate.as_ref());
        self.0.msg("net-pin-changed-reason", Some(args)).unwrap()
    }
    /// $shown (String) - a SHA-256 fingerprint
    pub fn net_pin_changed_hint<F0: AsRef<str>>(&self, shown: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("shown", shown.as_ref());
        self.0.msg("net-pin-changed-hint", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn net_bad_certificate<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-bad-certificate", Some(args)).unwrap()
    }
    pub fn net_bad_certificate_hint(&self) -> String {
        self.0.msg("net-bad-certificate-hint", None).unwrap()
    }
    /// $host (String)
    pub fn net_no_agreement<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-no-agreement", Some(args)).unwrap()
    }
    pub fn net_no_certificate(&self) -> String {
        self.0.msg("net-no-certificate", None).unwrap()
    }
    pub fn net_protection_not_asked(&self) -> String {
        self.0.msg("net-protection-not-asked", None).unwrap()
    }
    pub fn net_no_agreement_hint(&self) -> String {
        self.0.msg("net-no-agreement-hint", None).unwrap()
    }
    /// $host (String)
    pub fn net_no_starttls<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-no-starttls", Some(args)).unwrap()
    }
    /// $words (String)
    pub fn net_no_starttls_reason<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0.msg("net-no-starttls-reason", Some(args)).unwrap()
    }
    pub fn net_no_starttls_reason_silent(&self) -> String {
        self.0.msg("net-no-starttls-reason-silent", None).unwrap()
    }
    pub fn net_no_starttls_hint(&self) -> String {
        self.0.msg("net-no-starttls-hint", None).unwrap()
    }
    /// $host (String)
    pub fn net_tampered<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-tampered", Some(args)).unwrap()
    }
    pub fn net_tampered_signed_in(&self) -> String {
        self.0.msg("net-tampered-signed-in", None).unwrap()
    }
    pub fn net_tampered_beyond_greeting(&self) -> String {
        self.0.msg("net-tampered-beyond-greeting", None).unwrap()
    }
    pub fn net_tampered_unasked(&self) -> String {
        self.0.msg("net-tampered-unasked", None).unwrap()
    }
    pub fn net_tampered_beyond_answer(&self) -> String {
        self.0.msg("net-tampered-beyond-answer", None).unwrap()
    }
    pub fn net_tampered_accepted_early(&self) -> String {
        self.0.msg("net-tampered-accepted-early", None).unwrap()
    }
    pub fn net_tampered_already_signed_in(&self) -> String {
        self.0.msg("net-tampered-already-signed-in", None).unwrap()
    }
    pub fn net_tampered_hint(&self) -> String {
        self.0.msg("net-tampered-hint", None).unwrap()
    }
    /// $host (String)
    pub fn net_not_imap<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-not-imap", Some(args)).unwrap()
    }
    pub fn net_not_imap_silent(&self) -> String {
        self.0.msg("net-not-imap-silent", None).unwrap()
    }
    pub fn net_not_imap_endless_line(&self) -> String {
        self.0.msg("net-not-imap-endless-line", None).unwrap()
    }
    pub fn net_not_imap_too_much(&self) -> String {
        self.0.msg("net-not-imap-too-much", None).unwrap()
    }
    pub fn net_not_imap_hint(&self) -> String {
        self.0.msg("net-not-imap-hint", None).unwrap()
    }
    /// $host (String)
    pub fn net_not_http<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-not-http", Some(args)).unwrap()
    }
    pub fn net_http_bad_path(&self) -> String {
        self.0.msg("net-http-bad-path", None).unwrap()
    }
    pub fn net_http_too_long(&self) -> String {
        self.0.msg("net-http-too-long", None).unwrap()
    }
    pub fn net_http_torn(&self) -> String {
        self.0.msg("net-http-torn", None).unwrap()
    }
    pub fn net_http_not_http(&self) -> String {
        self.0.msg("net-http-not-http", None).unwrap()
    }
    pub fn net_http_no_status(&self) -> String {
        self.0.msg("net-http-no-status", None).unwrap()
    }
    pub fn net_http_endless_head(&self) -> String {
        self.0.msg("net-http-endless-head", None).unwrap()
    }
    pub fn net_http_no_chunk_size(&self) -> String {
        self.0.msg("net-http-no-chunk-size", None).unwrap()
    }
    pub fn net_http_long_chunk(&self) -> String {
        self.0.msg("net-http-long-chunk", None).unwrap()
    }
    pub fn net_http_compressed(&self) -> String {
        self.0.msg("net-http-compressed", None).unwrap()
    }
    pub fn net_http_bad_length(&self) -> String {
        self.0.msg("net-http-bad-length", None).unwrap()
    }
    pub fn net_http_two_lengths(&self) -> String {
        self.0.msg("net-http-two-lengths", None).unwrap()
    }
    pub fn net_cannot_listen(&self) -> String {
        self.0.msg("net-cannot-listen", None).unwrap()
    }
    pub fn net_cannot_listen_hint(&self) -> String {
        self.0.msg("net-cannot-listen-hint", None).unwrap()
    }
    pub fn net_no_resolver(&self) -> String {
        self.0.msg("net-no-resolver", None).unwrap()
    }
    pub fn net_no_resolver_reason(&self) -> String {
        self.0.msg("net-no-resolver-reason", None).unwrap()
    }
    pub fn net_no_resolver_hint(&self) -> String {
        self.0.msg("net-no-resolver-hint", None).unwrap()
    }
    /// $host (String) - an IP address
    pub fn net_not_dns<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-not-dns", Some(args)).unwrap()
    }
    /// $name (String)
    pub fn net_dns_bad_name<F0: AsRef<str>>(&self, name: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        self.0.msg("net-dns-bad-name", Some(args)).unwrap()
    }
    pub fn net_dns_hung_up(&self) -> String {
        self.0.msg("net-dns-hung-up", None).unwrap()
    }
    pub fn net_dns_truncated(&self) -> String {
        self.0.msg("net-dns-truncated", None).unwrap()
    }
    pub fn net_dns_unreadable(&self) -> String {
        self.0.msg("net-dns-unreadable", None).unwrap()
    }
    pub fn net_dns_failed(&self) -> String {
        self.0.msg("net-dns-failed", None).unwrap()
    }
    pub fn net_dns_refused(&self) -> String {
        self.0.msg("net-dns-refused", None).unwrap()
    }
    /// $code (String)
    pub fn net_dns_code<F0: AsRef<str>>(&self, code: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("code", code.as_ref());
        self.0.msg("net-dns-code", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn net_plain_elsewhere<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("net-plain-elsewhere", Some(args)).unwrap()
    }
    pub fn net_plain_elsewhere_reason(&self) -> String {
        self.0.msg("net-plain-elsewhere-reason", None).unwrap()
    }
    pub fn net_plain_elsewhere_hint(&self) -> String {
        self.0.msg("net-plain-elsewhere-hint", None).unwrap()
    }
    /// $names (String)
    pub fn certificate_for<F0: AsRef<str>>(&self, names: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("names", names.as_ref());
        self.0.msg("certificate-for", Some(args)).unwrap()
    }
    /// $names (String)
    /// $subject (String)
    pub fn certificate_for_subject<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        names: F0,
        subject: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("names", names.as_ref());
        args.set("subject", subject.as_ref());
        self.0.msg("certificate-for-subject", Some(args)).unwrap()
    }
    pub fn certificate_nameless(&self) -> String {
        self.0.msg("certificate-nameless", None).unwrap()
    }
    /// $certificate (String) - the phrase without the date
    /// $date (String)
    pub fn certificate_until<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        certificate: F0,
        date: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("certificate", certificate.as_ref());
        args.set("date", date.as_ref());
        self.0.msg("certificate-until", Some(args)).unwrap()
    }
    pub fn shell_output_unwritable(&self) -> String {
        self.0.msg("shell-output-unwritable", None).unwrap()
    }
    pub fn shell_input_unreadable(&self) -> String {
        self.0.msg("shell-input-unreadable", None).unwrap()
    }
    pub fn shell_answer_unreadable(&self) -> String {
        self.0.msg("shell-answer-unreadable", None).unwrap()
    }
    pub fn shell_no_json(&self) -> String {
        self.0.msg("shell-no-json", None).unwrap()
    }
    /// $file (String)
    pub fn shell_file_unwritable<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("shell-file-unwritable", Some(args)).unwrap()
    }
    pub fn shell_file_unwritable_hint(&self) -> String {
        self.0.msg("shell-file-unwritable-hint", None).unwrap()
    }
    /// $file (String)
    pub fn shell_draft_unwritable<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("shell-draft-unwritable", Some(args)).unwrap()
    }
    pub fn shell_draft_unwritable_hint(&self) -> String {
        self.0.msg("shell-draft-unwritable-hint", None).unwrap()
    }
    pub fn shell_no_home(&self) -> String {
        self.0.msg("shell-no-home", None).unwrap()
    }
    pub fn shell_no_home_hint(&self) -> String {
        self.0.msg("shell-no-home-hint", None).unwrap()
    }
    pub fn shell_no_window(&self) -> String {
        self.0.msg("shell-no-window", None).unwrap()
    }
    pub fn shell_no_window_hint(&self) -> String {
        self.0.msg("shell-no-window-hint", None).unwrap()
    }
    /// $email (String)
    pub fn shell_no_password<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("shell-no-password", Some(args)).unwrap()
    }
    pub fn shell_no_password_hint(&self) -> String {
        self.0.msg("shell-no-password-hint", None).unwrap()
    }
    pub fn shell_password_not_asked(&self) -> String {
        self.0.msg("shell-password-not-asked", None).unwrap()
    }
    pub fn shell_secret_not_asked(&self) -> String {
        self.0.msg("shell-secret-not-asked", None).unwrap()
    }
    /// $variable (String)
    pub fn shell_no_password_in<F0: AsRef<str>>(&self, variable: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("variable", variable.as_ref());
        self.0.msg("shell-no-password-in", Some(args)).unwrap()
    }
    /// $variable (String)
    pub fn shell_no_client_secret_in<F0: AsRef<str>>(&self, variable: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("variable", variable.as_ref());
        self.0.msg("shell-no-client-secret-in", Some(args)).unwrap()
    }
    /// $origin (String) - one of the three phrases below
    pub fn shell_password_empty<F0: AsRef<str>>(&self, origin: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("origin", origin.as_ref());
        self.0.msg("shell-password-empty", Some(args)).unwrap()
    }
    /// $origin (String) - one of the three phrases below
    pub fn shell_client_secret_empty<F0: AsRef<str>>(&self, origin: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("origin", origin.as_ref());
        self.0.msg("shell-client-secret-empty", Some(args)).unwrap()
    }
    pub fn shell_from_input(&self) -> String {
        self.0.msg("shell-from-input", None).unwrap()
    }
    /// $variable (String)
    pub fn shell_from_variable<F0: AsRef<str>>(&self, variable: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("variable", variable.as_ref());
        self.0.msg("shell-from-variable", Some(args)).unwrap()
    }
    pub fn shell_from_prompt(&self) -> String {
        self.0.msg("shell-from-prompt", None).unwrap()
    }
    pub fn shell_nothing_to_harvest(&self) -> String {
        self.0.msg("shell-nothing-to-harvest", None).unwrap()
    }
    pub fn shell_nothing_to_harvest_hint(&self) -> String {
        self.0.msg("shell-nothing-to-harvest-hint", None).unwrap()
    }
    /// $provider (String)
    pub fn shell_no_imap<F0: AsRef<str>>(&self, provider: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("provider", provider.as_ref());
        self.0.msg("shell-no-imap", Some(args)).unwrap()
    }
    pub fn shell_no_imap_reason(&self) -> String {
        self.0.msg("shell-no-imap-reason", None).unwrap()
    }
    pub fn shell_no_imap_hint(&self) -> String {
        self.0.msg("shell-no-imap-hint", None).unwrap()
    }
    /// $who (String)
    pub fn shell_no_help<F0: AsRef<str>>(&self, who: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("who", who.as_ref());
        self.0.msg("shell-no-help", Some(args)).unwrap()
    }
    pub fn shell_no_help_reason(&self) -> String {
        self.0.msg("shell-no-help-reason", None).unwrap()
    }
    pub fn shell_no_help_hint(&self) -> String {
        self.0.msg("shell-no-help-hint", None).unwrap()
    }
    /// $steps (String) - sentences
    /// $verb (String)
    /// $email (String)
    pub fn shell_no_client_hint<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        steps: F0,
        verb: F1,
        email: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("steps", steps.as_ref());
        args.set("verb", verb.as_ref());
        args.set("email", email.as_ref());
        self.0.msg("shell-no-client-hint", Some(args)).unwrap()
    }
    /// $domain (String)
    pub fn shell_server_unknown<F0: AsRef<str>>(&self, domain: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("domain", domain.as_ref());
        self.0.msg("shell-server-unknown", Some(args)).unwrap()
    }
    pub fn shell_server_unknown_reason(&self) -> String {
        self.0.msg("shell-server-unknown-reason", None).unwrap()
    }
    /// $host (String)
    pub fn shell_server_unknown_hint<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("shell-server-unknown-hint", Some(args)).unwrap()
    }
    /// $domain (String)
    pub fn shell_server_not_found<F0: AsRef<str>>(&self, domain: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("domain", domain.as_ref());
        self.0.msg("shell-server-not-found", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn shell_server_not_found_hint<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0
            .msg("shell-server-not-found-hint", Some(args))
            .unwrap()
    }
    /// $domain (String)
    pub fn shell_server_elsewhere<F0: AsRef<str>>(&self, domain: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("domain", domain.as_ref());
        self.0.msg("shell-server-elsewhere", Some(args)).unwrap()
    }
    /// $host (String)
    /// $source (String) - a clause: who names it
    pub fn shell_server_elsewhere_reason<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        host: F0,
        source: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("source", source.as_ref());
        self.0
            .msg("shell-server-elsewhere-reason", Some(args))
            .unwrap()
    }
    /// $options (String)
    pub fn shell_server_elsewhere_hint<F0: AsRef<str>>(&self, options: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("options", options.as_ref());
        self.0
            .msg("shell-server-elsewhere-hint", Some(args))
            .unwrap()
    }
    pub fn shell_nothing_saved(&self) -> String {
        self.0.msg("shell-nothing-saved", None).unwrap()
    }
    pub fn shell_nothing_saved_hint(&self) -> String {
        self.0.msg("shell-nothing-saved-hint", None).unwrap()
    }
    /// $host (String)
    pub fn shell_other_certificate<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("shell-other-certificate", Some(args)).unwrap()
    }
    /// $pin (String) - a fingerprint
    /// $certificate (String) - a phrase
    pub fn shell_other_certificate_reason<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        pin: F0,
        certificate: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("pin", pin.as_ref());
        args.set("certificate", certificate.as_ref());
        self.0
            .msg("shell-other-certificate-reason", Some(args))
            .unwrap()
    }
    pub fn shell_other_certificate_hint(&self) -> String {
        self.0.msg("shell-other-certificate-hint", None).unwrap()
    }
    /// $host (String)
    pub fn shell_needless_pin<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("shell-needless-pin", Some(args)).unwrap()
    }
    pub fn shell_needless_pin_reason(&self) -> String {
        self.0.msg("shell-needless-pin-reason", None).unwrap()
    }
    pub fn shell_needless_pin_hint(&self) -> String {
        self.0.msg("shell-needless-pin-hint", None).unwrap()
    }
    pub fn shell_do_not_go_on(&self) -> String {
        self.0.msg("shell-do-not-go-on", None).unwrap()
    }
    /// $certificate (String) - a phrase
    /// $pin (String) - a fingerprint
    pub fn shell_untrusted_reason<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        certificate: F0,
        pin: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("certificate", certificate.as_ref());
        args.set("pin", pin.as_ref());
        self.0.msg("shell-untrusted-reason", Some(args)).unwrap()
    }
    /// $pin (String)
    pub fn shell_untrusted_hint<F0: AsRef<str>>(&self, pin: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("pin", pin.as_ref());
        self.0.msg("shell-untrusted-hint", Some(args)).unwrap()
    }
    pub fn shell_nothing_saved_or_sent(&self) -> String {
        self.0.msg("shell-nothing-saved-or-sent", None).unwrap()
    }
    /// $line (String)
    pub fn shell_receipt_broken<F0: AsRef<str>>(&self, line: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("line", line.as_ref());
        self.0.msg("shell-receipt-broken", Some(args)).unwrap()
    }
    pub fn shell_receipt_broken_reason(&self) -> String {
        self.0.msg("shell-receipt-broken-reason", None).unwrap()
    }
    pub fn shell_harvester_died(&self) -> String {
        self.0.msg("shell-harvester-died", None).unwrap()
    }
    pub fn shell_harvester_died_hint(&self) -> String {
        self.0.msg("shell-harvester-died-hint", None).unwrap()
    }
    pub fn shell_harvester_not_restarted(&self) -> String {
        self.0.msg("shell-harvester-not-restarted", None).unwrap()
    }
    pub fn shell_harvester_not_started(&self) -> String {
        self.0.msg("shell-harvester-not-started", None).unwrap()
    }
    pub fn shell_harvester_not_started_hint(&self) -> String {
        self.0
            .msg("shell-harvester-not-started-hint", None)
            .unwrap()
    }
    pub fn shell_restart(&self) -> String {
        self.0.msg("shell-restart", None).unwrap()
    }
    pub fn shell_harvester_ended(&self) -> String {
        self.0.msg("shell-harvester-ended", None).unwrap()
    }
    pub fn shell_harvester_ended_hint(&self) -> String {
        self.0.msg("shell-harvester-ended-hint", None).unwrap()
    }
    pub fn shell_not_a_request(&self) -> String {
        self.0.msg("shell-not-a-request", None).unwrap()
    }
    /// $verb (String)
    pub fn shell_unknown_request<F0: AsRef<str>>(&self, verb: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("verb", verb.as_ref());
        self.0.msg("shell-unknown-request", Some(args)).unwrap()
    }
    pub fn shell_unknown_request_reason(&self) -> String {
        self.0.msg("shell-unknown-request-reason", None).unwrap()
    }
    pub fn shell_request_hint(&self) -> String {
        self.0.msg("shell-request-hint", None).unwrap()
    }
    pub fn shell_mistake(&self) -> String {
        self.0.msg("shell-mistake", None).unwrap()
    }
    pub fn shell_harvester_panicked(&self) -> String {
        self.0.msg("shell-harvester-panicked", None).unwrap()
    }
    pub fn shell_window_panicked(&self) -> String {
        self.0.msg("shell-window-panicked", None).unwrap()
    }
    pub fn shell_odd_reply(&self) -> String {
        self.0.msg("shell-odd-reply", None).unwrap()
    }
    pub fn shell_mistake_kept(&self) -> String {
        self.0.msg("shell-mistake-kept", None).unwrap()
    }
    pub fn shell_mistake_unchanged(&self) -> String {
        self.0.msg("shell-mistake-unchanged", None).unwrap()
    }
    pub fn shell_not_signed_in(&self) -> String {
        self.0.msg("shell-not-signed-in", None).unwrap()
    }
    pub fn shell_not_signed_in_hint(&self) -> String {
        self.0.msg("shell-not-signed-in-hint", None).unwrap()
    }
    pub fn shell_password_needed_reason(&self) -> String {
        self.0.msg("shell-password-needed-reason", None).unwrap()
    }
    pub fn shell_password_needed_hint(&self) -> String {
        self.0.msg("shell-password-needed-hint", None).unwrap()
    }
    pub fn shell_no_browser(&self) -> String {
        self.0.msg("shell-no-browser", None).unwrap()
    }
    pub fn shell_no_browser_hint(&self) -> String {
        self.0.msg("shell-no-browser-hint", None).unwrap()
    }
    pub fn shell_not_a_draft(&self) -> String {
        self.0.msg("shell-not-a-draft", None).unwrap()
    }
    pub fn shell_no_mail_program(&self) -> String {
        self.0.msg("shell-no-mail-program", None).unwrap()
    }
    pub fn shell_no_mail_program_hint(&self) -> String {
        self.0.msg("shell-no-mail-program-hint", None).unwrap()
    }
    pub fn shell_no_sandbox(&self) -> String {
        self.0.msg("shell-no-sandbox", None).unwrap()
    }
    pub fn shell_no_sandbox_hint(&self) -> String {
        self.0.msg("shell-no-sandbox-hint", None).unwrap()
    }
    pub fn shell_no_display(&self) -> String {
        self.0.msg("shell-no-display", None).unwrap()
    }
    pub fn shell_no_display_hint(&self) -> String {
        self.0.msg("shell-no-display-hint", None).unwrap()
    }
    pub fn shell_account_gone(&self) -> String {
        self.0.msg("shell-account-gone", None).unwrap()
    }
    pub fn shell_account_gone_hint(&self) -> String {
        self.0.msg("shell-account-gone-hint", None).unwrap()
    }
    /// $file (String)
    pub fn shell_draft_not_saved<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("shell-draft-not-saved", Some(args)).unwrap()
    }
    /// $file (String)
    pub fn shell_report_not_saved<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("shell-report-not-saved", Some(args)).unwrap()
    }
    pub fn shell_not_saved_hint(&self) -> String {
        self.0.msg("shell-not-saved-hint", None).unwrap()
    }
    /// $folder (String)
    pub fn store_newer<F0: AsRef<str>>(&self, folder: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("folder", folder.as_ref());
        self.0.msg("store-newer", Some(args)).unwrap()
    }
    /// $found (String)
    /// $known (String)
    pub fn store_newer_reason<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        found: F0,
        known: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("found", found.as_ref());
        args.set("known", known.as_ref());
        self.0.msg("store-newer-reason", Some(args)).unwrap()
    }
    pub fn store_newer_hint(&self) -> String {
        self.0.msg("store-newer-hint", None).unwrap()
    }
    /// $folder (String)
    pub fn store_older<F0: AsRef<str>>(&self, folder: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("folder", folder.as_ref());
        self.0.msg("store-older", Some(args)).unwrap()
    }
    pub fn store_older_hint(&self) -> String {
        self.0.msg("store-older-hint", None).unwrap()
    }
    /// $folder (String)
    pub fn store_locked<F0: AsRef<str>>(&self, folder: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("folder", folder.as_ref());
        self.0.msg("store-locked", Some(args)).unwrap()
    }
    /// $holder (String)
    pub fn store_locked_reason<F0: AsRef<str>>(&self, holder: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("holder", holder.as_ref());
        self.0.msg("store-locked-reason", Some(args)).unwrap()
    }
    pub fn store_locked_hint(&self) -> String {
        self.0.msg("store-locked-hint", None).unwrap()
    }
    /// $folder (String)
    pub fn store_folder<F0: AsRef<str>>(&self, folder: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("folder", folder.as_ref());
        self.0.msg("store-folder", Some(args)).unwrap()
    }
    pub fn store_folder_hint(&self) -> String {
        self.0.msg("store-folder-hint", None).unwrap()
    }
    pub fn store_full(&self) -> String {
        self.0.msg("store-full", None).unwrap()
    }
    pub fn store_full_hint(&self) -> String {
        self.0.msg("store-full-hint", None).unwrap()
    }
    /// $email (String)
    pub fn store_account_exists<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("store-account-exists", Some(args)).unwrap()
    }
    /// $email (String)
    pub fn store_account_exists_hint<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("store-account-exists-hint", Some(args)).unwrap()
    }
    /// $email (String)
    pub fn store_no_account<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("store-no-account", Some(args)).unwrap()
    }
    pub fn store_no_account_hint(&self) -> String {
        self.0.msg("store-no-account-hint", None).unwrap()
    }
    pub fn store_damaged(&self) -> String {
        self.0.msg("store-damaged", None).unwrap()
    }
    /// $words (String)
    pub fn store_damaged_reason<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0.msg("store-damaged-reason", Some(args)).unwrap()
    }
    pub fn store_damaged_hint(&self) -> String {
        self.0.msg("store-damaged-hint", None).unwrap()
    }
    pub fn store_failed(&self) -> String {
        self.0.msg("store-failed", None).unwrap()
    }
    /// $words (String)
    pub fn store_failed_reason<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0.msg("store-failed-reason", Some(args)).unwrap()
    }
    pub fn store_failed_hint(&self) -> String {
        self.0.msg("store-failed-hint", None).unwrap()
    }
    /// What happened and why, in one line.
    /// $message (String)
    /// $reason (String)
    pub fn problem_and_reason<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        message: F0,
        reason: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("message", message.as_ref());
        args.set("reason", reason.as_ref());
        self.0.msg("problem-and-reason", Some(args)).unwrap()
    }
    /// $words (String)
    pub fn problem_system_said<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0.msg("problem-system-said", Some(args)).unwrap()
    }
    /// $words (String)
    pub fn problem_server_said<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0.msg("problem-server-said", Some(args)).unwrap()
    }
    pub fn problem_server_gave_no_reason(&self) -> String {
        self.0.msg("problem-server-gave-no-reason", None).unwrap()
    }
    pub fn problem_stopped(&self) -> String {
        self.0.msg("problem-stopped", None).unwrap()
    }
    pub fn problem_stopped_reason(&self) -> String {
        self.0.msg("problem-stopped-reason", None).unwrap()
    }
    pub fn problem_stopped_hint(&self) -> String {
        self.0.msg("problem-stopped-hint", None).unwrap()
    }
    pub fn problem_check_connection(&self) -> String {
        self.0.msg("problem-check-connection", None).unwrap()
    }
    pub fn problem_try_later(&self) -> String {
        self.0.msg("problem-try-later", None).unwrap()
    }
    pub fn problem_report_it(&self) -> String {
        self.0.msg("problem-report-it", None).unwrap()
    }
    /// $duration (String)
    /// $problem (String) - what happened and why
    pub fn progress_waiting<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        duration: F0,
        problem: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        args.set("problem", problem.as_ref());
        self.0.msg("progress-waiting", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_past_dates<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-past-dates", Some(args)).unwrap()
    }
    /// $dates (String) - past dates, counted, with their verb
    /// $first (String)
    /// $last (String)
    pub fn proof_replayed<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        dates: F0,
        first: F1,
        last: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("dates", dates.as_ref());
        args.set("first", first.as_ref());
        args.set("last", last.as_ref());
        self.0.msg("proof-replayed", Some(args)).unwrap()
    }
    /// $range (String) - 70–80%
    /// $share (String)
    /// $came (String)
    /// $given (String)
    pub fn proof_contact_tenth<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        range: F0,
        share: F1,
        came: F2,
        given: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("range", range.as_ref());
        args.set("share", share.as_ref());
        args.set("came", came.as_ref());
        args.set("given", given.as_ref());
        self.0.msg("proof-contact-tenth", Some(args)).unwrap()
    }
    /// $given (String)
    /// $share (String)
    /// $points (String) - points, counted
    pub fn proof_contact_whole<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        given: F0,
        share: F1,
        points: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("given", given.as_ref());
        args.set("share", share.as_ref());
        args.set("points", points.as_ref());
        self.0.msg("proof-contact-whole", Some(args)).unwrap()
    }
    /// $range (String) - 70–80%
    /// $share (String)
    /// $came (String)
    /// $given (String)
    pub fn proof_silence_tenth<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        range: F0,
        share: F1,
        came: F2,
        given: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("range", range.as_ref());
        args.set("share", share.as_ref());
        args.set("came", came.as_ref());
        args.set("given", given.as_ref());
        self.0.msg("proof-silence-tenth", Some(args)).unwrap()
    }
    /// $given (String)
    /// $share (String)
    /// $points (String) - points, counted
    pub fn proof_silence_whole<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        given: F0,
        share: F1,
        points: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("given", given.as_ref());
        args.set("share", share.as_ref());
        args.set("points", points.as_ref());
        self.0.msg("proof-silence-whole", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_points<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-points", Some(args)).unwrap()
    }
    /// $from (String)
    /// $to (String) - a percentage
    pub fn percent_range<F0: AsRef<str>, F1: AsRef<str>>(&self, from: F0, to: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("from", from.as_ref());
        args.set("to", to.as_ref());
        self.0.msg("percent-range", Some(args)).unwrap()
    }
    /// $strong (String)
    /// $fair (String)
    /// $weak (String)
    pub fn proof_labels<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        strong: F0,
        fair: F1,
        weak: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("strong", strong.as_ref());
        args.set("fair", fair.as_ref());
        args.set("weak", weak.as_ref());
        self.0.msg("proof-labels", Some(args)).unwrap()
    }
    /// $met (String) - people, counted
    /// $foreseeable (String)
    /// $first (String)
    /// $among-three (String)
    pub fn proof_introductions<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        met: F0,
        foreseeable: F1,
        first: F2,
        among_three: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("met", met.as_ref());
        args.set("foreseeable", foreseeable.as_ref());
        args.set("first", first.as_ref());
        args.set("among-three", among_three.as_ref());
        self.0.msg("proof-introductions", Some(args)).unwrap()
    }
    /// $met (String) - people, counted
    /// $foreseeable (String)
    /// $replayed (String)
    /// $first (String)
    /// $among-three (String)
    pub fn proof_latest_introductions<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
    >(
        &self,
        met: F0,
        foreseeable: F1,
        replayed: F2,
        first: F3,
        among_three: F4,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("met", met.as_ref());
        args.set("foreseeable", foreseeable.as_ref());
        args.set("replayed", replayed.as_ref());
        args.set("first", first.as_ref());
        args.set("among-three", among_three.as_ref());
        self.0
            .msg("proof-latest-introductions", Some(args))
            .unwrap()
    }
    pub fn proof_no_dates(&self) -> String {
        self.0.msg("proof-no-dates", None).unwrap()
    }
    /// $needed (String)
    /// $each (String)
    /// $given (String)
    pub fn proof_no_contact<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        needed: F0,
        each: F1,
        given: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("needed", needed.as_ref());
        args.set("each", each.as_ref());
        args.set("given", given.as_ref());
        self.0.msg("proof-no-contact", Some(args)).unwrap()
    }
    /// $needed (String)
    /// $each (String)
    /// $given (String)
    pub fn proof_no_silence<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        needed: F0,
        each: F1,
        given: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("needed", needed.as_ref());
        args.set("each", each.as_ref());
        args.set("given", given.as_ref());
        self.0.msg("proof-no-silence", Some(args)).unwrap()
    }
    pub fn proof_met_nobody(&self) -> String {
        self.0.msg("proof-met-nobody", None).unwrap()
    }
    /// $met (String) - people, counted
    pub fn proof_met_unforeseen<F0: AsRef<str>>(&self, met: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("met", met.as_ref());
        self.0.msg("proof-met-unforeseen", Some(args)).unwrap()
    }
    pub fn report_you_answer(&self) -> String {
        self.0.msg("report-you-answer", None).unwrap()
    }
    pub fn report_they_answer(&self) -> String {
        self.0.msg("report-they-answer", None).unwrap()
    }
    /// $people (String) - people, counted
    pub fn report_people_seen<F0: AsRef<str>>(&self, people: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("people", people.as_ref());
        self.0.msg("report-people-seen", Some(args)).unwrap()
    }
    /// $people (String) - people, counted
    /// $best (String)
    pub fn report_people_seen_best<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        people: F0,
        best: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("people", people.as_ref());
        args.set("best", best.as_ref());
        self.0.msg("report-people-seen-best", Some(args)).unwrap()
    }
    /// $month (String)
    /// $sent (String)
    /// $received (String)
    pub fn report_month<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        month: F0,
        sent: F1,
        received: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("month", month.as_ref());
        args.set("sent", sent.as_ref());
        args.set("received", received.as_ref());
        self.0.msg("report-month", Some(args)).unwrap()
    }
    /// $replies (String) - replies, counted
    /// $quarter (String) - a duration
    /// $three-quarters (String) - a duration
    /// $hour (String)
    /// $day (String)
    /// $three-days (String)
    /// $fortnight (String)
    pub fn report_replies<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
        F5: AsRef<str>,
        F6: AsRef<str>,
    >(
        &self,
        replies: F0,
        quarter: F1,
        three_quarters: F2,
        hour: F3,
        day: F4,
        three_days: F5,
        fortnight: F6,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("replies", replies.as_ref());
        args.set("quarter", quarter.as_ref());
        args.set("three-quarters", three_quarters.as_ref());
        args.set("hour", hour.as_ref());
        args.set("day", day.as_ref());
        args.set("three-days", three_days.as_ref());
        args.set("fortnight", fortnight.as_ref());
        self.0.msg("report-replies", Some(args)).unwrap()
    }
    /// $term (String)
    /// $found (String)
    /// $points (String)
    pub fn report_reason<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        term: F0,
        found: F1,
        points: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("term", term.as_ref());
        args.set("found", found.as_ref());
        args.set("points", points.as_ref());
        self.0.msg("report-reason", Some(args)).unwrap()
    }
    pub fn report_as_of(&self) -> String {
        self.0.msg("report-as-of", None).unwrap()
    }
    pub fn report_period(&self) -> String {
        self.0.msg("report-period", None).unwrap()
    }
    pub fn method_headers(&self) -> String {
        self.0.msg("method-headers", None).unwrap()
    }
    pub fn method_strength(&self) -> String {
        self.0.msg("method-strength", None).unwrap()
    }
    pub fn method_fading(&self) -> String {
        self.0.msg("method-fading", None).unwrap()
    }
    pub fn method_rising(&self) -> String {
        self.0.msg("method-rising", None).unwrap()
    }
    pub fn method_replies(&self) -> String {
        self.0.msg("method-replies", None).unwrap()
    }
    /// The note on a card of an address book.
    /// $strength (String) - 0 to 100
    /// $label (String)
    /// $exchanged (String) - how many messages passed
    /// $last (String) - a date
    pub fn report_card<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        strength: F0,
        label: F1,
        exchanged: F2,
        last: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("strength", strength.as_ref());
        args.set("label", label.as_ref());
        args.set("exchanged", exchanged.as_ref());
        args.set("last", last.as_ref());
        self.0.msg("report-card", Some(args)).unwrap()
    }
    pub fn aside_junk(&self) -> String {
        self.0.msg("aside-junk", None).unwrap()
    }
    pub fn aside_trash(&self) -> String {
        self.0.msg("aside-trash", None).unwrap()
    }
    pub fn aside_drafts(&self) -> String {
        self.0.msg("aside-drafts", None).unwrap()
    }
    pub fn aside_covered(&self) -> String {
        self.0.msg("aside-covered", None).unwrap()
    }
    pub fn aside_not_yours(&self) -> String {
        self.0.msg("aside-not-yours", None).unwrap()
    }
    pub fn aside_folder_refused(&self) -> String {
        self.0.msg("aside-folder-refused", None).unwrap()
    }
    /// $words (String) - the server’s own
    pub fn aside_folder_refused_saying<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0
            .msg("aside-folder-refused-saying", Some(args))
            .unwrap()
    }
    pub fn aside_folder_without_uids(&self) -> String {
        self.0.msg("aside-folder-without-uids", None).unwrap()
    }
    pub fn aside_folder_unstable(&self) -> String {
        self.0.msg("aside-folder-unstable", None).unwrap()
    }
    pub fn aside_folder_withheld(&self) -> String {
        self.0.msg("aside-folder-withheld", None).unwrap()
    }
    pub fn aside_names_nobody(&self) -> String {
        self.0.msg("aside-names-nobody", None).unwrap()
    }
    pub fn aside_undated(&self) -> String {
        self.0.msg("aside-undated", None).unwrap()
    }
    pub fn aside_not_given(&self) -> String {
        self.0.msg("aside-not-given", None).unwrap()
    }
    pub fn aside_refused(&self) -> String {
        self.0.msg("aside-refused", None).unwrap()
    }
    /// $words (String) - the server’s own
    pub fn aside_refused_saying<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0.msg("aside-refused-saying", Some(args)).unwrap()
    }
    pub fn aside_breaks_connection(&self) -> String {
        self.0.msg("aside-breaks-connection", None).unwrap()
    }
    /// $words (String) - the server’s or the system’s own
    pub fn aside_breaks_connection_saying<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0
            .msg("aside-breaks-connection-saying", Some(args))
            .unwrap()
    }
    /// $message (String)
    pub fn terminal_problem<F0: AsRef<str>>(&self, message: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("message", message.as_ref());
        self.0.msg("terminal-problem", Some(args)).unwrap()
    }
    /// $message (String)
    /// $reason (String)
    pub fn terminal_problem_and_reason<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        message: F0,
        reason: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("message", message.as_ref());
        args.set("reason", reason.as_ref());
        self.0
            .msg("terminal-problem-and-reason", Some(args))
            .unwrap()
    }
    /// $hint (String)
    pub fn terminal_hint<F0: AsRef<str>>(&self, hint: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("hint", hint.as_ref());
        self.0.msg("terminal-hint", Some(args)).unwrap()
    }
    /// $email (String)
    pub fn terminal_ask_password<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("terminal-ask-password", Some(args)).unwrap()
    }
    pub fn terminal_ask_client_secret(&self) -> String {
        self.0.msg("terminal-ask-client-secret", None).unwrap()
    }
    /// $question (String)
    pub fn terminal_yes_or_no<F0: AsRef<str>>(&self, question: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("question", question.as_ref());
        self.0.msg("terminal-yes-or-no", Some(args)).unwrap()
    }
    pub fn terminal_ask_look(&self) -> String {
        self.0.msg("terminal-ask-look", None).unwrap()
    }
    pub fn terminal_ask_sign_in(&self) -> String {
        self.0.msg("terminal-ask-sign-in", None).unwrap()
    }
    pub fn terminal_ask_pin(&self) -> String {
        self.0.msg("terminal-ask-pin", None).unwrap()
    }
    pub fn terminal_good_to_know(&self) -> String {
        self.0.msg("terminal-good-to-know", None).unwrap()
    }
    /// $host (String)
    /// $certificate (String) - a phrase
    /// $pin (String) - a fingerprint
    pub fn terminal_untrusted<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        host: F0,
        certificate: F1,
        pin: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("certificate", certificate.as_ref());
        args.set("pin", pin.as_ref());
        self.0.msg("terminal-untrusted", Some(args)).unwrap()
    }
    /// $questions (String) - a list below
    pub fn terminal_with_discover<F0: AsRef<str>>(&self, questions: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("questions", questions.as_ref());
        self.0.msg("terminal-with-discover", Some(args)).unwrap()
    }
    /// $domain (String)
    /// $questions (String) - a list below
    pub fn terminal_look_for_server<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        domain: F0,
        questions: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("domain", domain.as_ref());
        args.set("questions", questions.as_ref());
        self.0.msg("terminal-look-for-server", Some(args)).unwrap()
    }
    pub fn terminal_asked(&self) -> String {
        self.0.msg("terminal-asked", None).unwrap()
    }
    pub fn terminal_looking_for_server(&self) -> String {
        self.0.msg("terminal-looking-for-server", None).unwrap()
    }
    /// $host (String)
    /// $port (String)
    /// $protection (String) - TLS or STARTTLS
    /// $username (String)
    /// $source (String) - a clause: who names it
    pub fn terminal_found_server<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
    >(
        &self,
        host: F0,
        port: F1,
        protection: F2,
        username: F3,
        source: F4,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        args.set("port", port.as_ref());
        args.set("protection", protection.as_ref());
        args.set("username", username.as_ref());
        args.set("source", source.as_ref());
        self.0.msg("terminal-found-server", Some(args)).unwrap()
    }
    /// $found (String) - the sentence above
    /// $domain (String)
    pub fn terminal_found_server_elsewhere<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        found: F0,
        domain: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("found", found.as_ref());
        args.set("domain", domain.as_ref());
        self.0
            .msg("terminal-found-server-elsewhere", Some(args))
            .unwrap()
    }
    pub fn column_name(&self) -> String {
        self.0.msg("column-name", None).unwrap()
    }
    pub fn column_organisation(&self) -> String {
        self.0.msg("column-organisation", None).unwrap()
    }
    pub fn column_company(&self) -> String {
        self.0.msg("column-company", None).unwrap()
    }
    pub fn column_strength(&self) -> String {
        self.0.msg("column-strength", None).unwrap()
    }
    pub fn column_sent(&self) -> String {
        self.0.msg("column-sent", None).unwrap()
    }
    pub fn column_received(&self) -> String {
        self.0.msg("column-received", None).unwrap()
    }
    pub fn column_seen(&self) -> String {
        self.0.msg("column-seen", None).unwrap()
    }
    pub fn column_known(&self) -> String {
        self.0.msg("column-known", None).unwrap()
    }
    pub fn column_at_best(&self) -> String {
        self.0.msg("column-at-best", None).unwrap()
    }
    pub fn column_silent_for(&self) -> String {
        self.0.msg("column-silent-for", None).unwrap()
    }
    pub fn column_people(&self) -> String {
        self.0.msg("column-people", None).unwrap()
    }
    /// $host (String)
    pub fn terminal_signing_in<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0.msg("terminal-signing-in", Some(args)).unwrap()
    }
    /// $host (String)
    pub fn terminal_looking_at_certificate<F0: AsRef<str>>(&self, host: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("host", host.as_ref());
        self.0
            .msg("terminal-looking-at-certificate", Some(args))
            .unwrap()
    }
    /// $folders (String) - a count with its noun
    /// $skipped (String)
    pub fn terminal_sign_in_works<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        folders: F0,
        skipped: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("folders", folders.as_ref());
        args.set("skipped", skipped.as_ref());
        self.0.msg("terminal-sign-in-works", Some(args)).unwrap()
    }
    /// $folders (String) - a count with its noun
    /// $messages (String) - a count with its noun
    /// $skipped (String)
    pub fn terminal_sign_in_works_with<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        folders: F0,
        messages: F1,
        skipped: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("folders", folders.as_ref());
        args.set("messages", messages.as_ref());
        args.set("skipped", skipped.as_ref());
        self.0
            .msg("terminal-sign-in-works-with", Some(args))
            .unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_folders<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-folders", Some(args)).unwrap()
    }
    /// $email (String)
    pub fn terminal_account_removed<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("terminal-account-removed", Some(args)).unwrap()
    }
    pub fn terminal_no_keyring_to_forget(&self) -> String {
        self.0.msg("terminal-no-keyring-to-forget", None).unwrap()
    }
    /// $there (String) - an address on the web
    pub fn terminal_permission_stands<F0: AsRef<str>>(&self, there: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("there", there.as_ref());
        self.0
            .msg("terminal-permission-stands", Some(args))
            .unwrap()
    }
    pub fn terminal_password_kept(&self) -> String {
        self.0.msg("terminal-password-kept", None).unwrap()
    }
    pub fn terminal_password_not_kept(&self) -> String {
        self.0.msg("terminal-password-not-kept", None).unwrap()
    }
    pub fn terminal_permission_kept(&self) -> String {
        self.0.msg("terminal-permission-kept", None).unwrap()
    }
    /// $email (String)
    pub fn terminal_read_it<F0: AsRef<str>>(&self, email: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        self.0.msg("terminal-read-it", Some(args)).unwrap()
    }
    /// $email (String)
    /// $page (String) - an address on the web
    pub fn terminal_open_page<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        email: F0,
        page: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        args.set("page", page.as_ref());
        self.0.msg("terminal-open-page", Some(args)).unwrap()
    }
    pub fn terminal_no_account(&self) -> String {
        self.0.msg("terminal-no-account", None).unwrap()
    }
    pub fn column_account(&self) -> String {
        self.0.msg("column-account", None).unwrap()
    }
    pub fn column_server(&self) -> String {
        self.0.msg("column-server", None).unwrap()
    }
    pub fn column_signs_in_with(&self) -> String {
        self.0.msg("column-signs-in-with", None).unwrap()
    }
    pub fn column_stored(&self) -> String {
        self.0.msg("column-stored", None).unwrap()
    }
    pub fn column_on_server(&self) -> String {
        self.0.msg("column-on-server", None).unwrap()
    }
    pub fn column_last_harvest(&self) -> String {
        self.0.msg("column-last-harvest", None).unwrap()
    }
    pub fn terminal_with_password(&self) -> String {
        self.0.msg("terminal-with-password", None).unwrap()
    }
    /// $authority (String)
    pub fn terminal_with_browser<F0: AsRef<str>>(&self, authority: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("authority", authority.as_ref());
        self.0.msg("terminal-with-browser", Some(args)).unwrap()
    }
    pub fn terminal_help_for(&self) -> String {
        self.0.msg("terminal-help-for", None).unwrap()
    }
    pub fn terminal_help_read(&self) -> String {
        self.0.msg("terminal-help-read", None).unwrap()
    }
    /// $address (String)
    pub fn terminal_is_yours<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("terminal-is-yours", Some(args)).unwrap()
    }
    /// $address (String)
    pub fn terminal_not_yours<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("terminal-not-yours", Some(args)).unwrap()
    }
    pub fn terminal_senders_asked(&self) -> String {
        self.0.msg("terminal-senders-asked", None).unwrap()
    }
    /// $address (String)
    /// $name (String)
    /// $messages (String)
    /// $of (String)
    pub fn terminal_sender<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        address: F0,
        name: F1,
        messages: F2,
        of: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        args.set("name", name.as_ref());
        args.set("messages", messages.as_ref());
        args.set("of", of.as_ref());
        self.0.msg("terminal-sender", Some(args)).unwrap()
    }
    pub fn terminal_senders_decide(&self) -> String {
        self.0.msg("terminal-senders-decide", None).unwrap()
    }
    pub fn terminal_working_out(&self) -> String {
        self.0.msg("terminal-working-out", None).unwrap()
    }
    /// $email (String)
    /// $new (String) - a count with its noun
    /// $folders (String) - a count with its noun
    /// $duration (String)
    /// $rate (String)
    /// $skipped (String)
    pub fn terminal_harvested<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
        F5: AsRef<str>,
    >(
        &self,
        email: F0,
        new: F1,
        folders: F2,
        duration: F3,
        rate: F4,
        skipped: F5,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("email", email.as_ref());
        args.set("new", new.as_ref());
        args.set("folders", folders.as_ref());
        args.set("duration", duration.as_ref());
        args.set("rate", rate.as_ref());
        args.set("skipped", skipped.as_ref());
        self.0.msg("terminal-harvested", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_new_messages<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-new-messages", Some(args)).unwrap()
    }
    /// $messages (String) - a count with its noun
    pub fn terminal_withheld<F0: AsRef<str>>(&self, messages: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        self.0.msg("terminal-withheld", Some(args)).unwrap()
    }
    /// $messages (String) - a count with its noun
    /// $files (String) - a count with its noun
    /// $new (String)
    pub fn terminal_imported<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        messages: F0,
        files: F1,
        new: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("files", files.as_ref());
        args.set("new", new.as_ref());
        self.0.msg("terminal-imported", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_files<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-files", Some(args)).unwrap()
    }
    pub fn progress_connecting(&self) -> String {
        self.0.msg("progress-connecting", None).unwrap()
    }
    pub fn progress_reading(&self) -> String {
        self.0.msg("progress-reading", None).unwrap()
    }
    /// $mailbox (String)
    pub fn progress_reading_mailbox<F0: AsRef<str>>(&self, mailbox: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("mailbox", mailbox.as_ref());
        self.0.msg("progress-reading-mailbox", Some(args)).unwrap()
    }
    pub fn progress_pausing(&self) -> String {
        self.0.msg("progress-pausing", None).unwrap()
    }
    pub fn progress_watching(&self) -> String {
        self.0.msg("progress-watching", None).unwrap()
    }
    pub fn progress_done(&self) -> String {
        self.0.msg("progress-done", None).unwrap()
    }
    /// $what (String)
    /// $done (String)
    /// $total (String)
    /// $share (String)
    /// $rate (String)
    pub fn progress_share<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
    >(
        &self,
        what: F0,
        done: F1,
        total: F2,
        share: F3,
        rate: F4,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("what", what.as_ref());
        args.set("done", done.as_ref());
        args.set("total", total.as_ref());
        args.set("share", share.as_ref());
        args.set("rate", rate.as_ref());
        self.0.msg("progress-share", Some(args)).unwrap()
    }
    /// $progress (String)
    /// $duration (String)
    pub fn progress_left<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        progress: F0,
        duration: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("progress", progress.as_ref());
        args.set("duration", duration.as_ref());
        self.0.msg("progress-left", Some(args)).unwrap()
    }
    /// $progress (String)
    /// $note (String)
    pub fn progress_note<F0: AsRef<str>, F1: AsRef<str>>(&self, progress: F0, note: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("progress", progress.as_ref());
        args.set("note", note.as_ref());
        self.0.msg("progress-note", Some(args)).unwrap()
    }
    /// $what (String)
    /// $done (String)
    /// $total (String)
    pub fn progress_step<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        what: F0,
        done: F1,
        total: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("what", what.as_ref());
        args.set("done", done.as_ref());
        args.set("total", total.as_ref());
        self.0.msg("progress-step", Some(args)).unwrap()
    }
    /// $decision (String) - a clause
    pub fn terminal_decided<F0: AsRef<str>>(&self, decision: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("decision", decision.as_ref());
        self.0.msg("terminal-decided", Some(args)).unwrap()
    }
    /// $decision (String) - a clause
    pub fn terminal_undone<F0: AsRef<str>>(&self, decision: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("decision", decision.as_ref());
        self.0.msg("terminal-undone", Some(args)).unwrap()
    }
    /// $folder (String)
    pub fn terminal_demo_made<F0: AsRef<str>>(&self, folder: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("folder", folder.as_ref());
        self.0.msg("terminal-demo-made", Some(args)).unwrap()
    }
    /// $file (String)
    pub fn terminal_week_written<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("terminal-week-written", Some(args)).unwrap()
    }
    /// $file (String)
    pub fn terminal_report_written<F0: AsRef<str>>(&self, file: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("file", file.as_ref());
        self.0.msg("terminal-report-written", Some(args)).unwrap()
    }
    /// $lines (String)
    pub fn terminal_receipt_fits<F0: AsRef<str>>(&self, lines: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("lines", lines.as_ref());
        self.0.msg("terminal-receipt-fits", Some(args)).unwrap()
    }
    /// $time (String)
    /// $host (String)
    /// $sent (String)
    /// $got (String)
    /// $command (String)
    pub fn terminal_receipt_line<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
    >(
        &self,
        time: F0,
        host: F1,
        sent: F2,
        got: F3,
        command: F4,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("time", time.as_ref());
        args.set("host", host.as_ref());
        args.set("sent", sent.as_ref());
        args.set("got", got.as_ref());
        args.set("command", command.as_ref());
        self.0.msg("terminal-receipt-line", Some(args)).unwrap()
    }
    /// $commands (String)
    /// $hosts (String)
    /// $sent (String)
    /// $got (String)
    pub fn terminal_receipt_sum<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        commands: F0,
        hosts: F1,
        sent: F2,
        got: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("commands", commands.as_ref());
        args.set("hosts", hosts.as_ref());
        args.set("sent", sent.as_ref());
        args.set("got", got.as_ref());
        self.0.msg("terminal-receipt-sum", Some(args)).unwrap()
    }
    pub fn terminal_no_host(&self) -> String {
        self.0.msg("terminal-no-host", None).unwrap()
    }
    pub fn terminal_nobody_yet(&self) -> String {
        self.0.msg("terminal-nobody-yet", None).unwrap()
    }
    pub fn terminal_nobody_fits(&self) -> String {
        self.0.msg("terminal-nobody-fits", None).unwrap()
    }
    pub fn column_last(&self) -> String {
        self.0.msg("column-last", None).unwrap()
    }
    pub fn column_next_days(&self) -> String {
        self.0.msg("column-next-days", None).unwrap()
    }
    pub fn column_id(&self) -> String {
        self.0.msg("column-id", None).unwrap()
    }
    /// $shown (String)
    /// $total (String)
    pub fn terminal_not_all<F0: AsRef<str>, F1: AsRef<str>>(&self, shown: F0, total: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("shown", shown.as_ref());
        args.set("total", total.as_ref());
        self.0.msg("terminal-not-all", Some(args)).unwrap()
    }
    /// $name (String)
    /// $id (String)
    /// $kind (String)
    pub fn person_heading<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        name: F0,
        id: F1,
        kind: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        args.set("id", id.as_ref());
        args.set("kind", kind.as_ref());
        self.0.msg("person-heading", Some(args)).unwrap()
    }
    /// $points (String)
    /// $label (String)
    /// $best (String)
    pub fn person_strength<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        points: F0,
        label: F1,
        best: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("points", points.as_ref());
        args.set("label", label.as_ref());
        args.set("best", best.as_ref());
        self.0.msg("person-strength", Some(args)).unwrap()
    }
    pub fn person_acquaintances(&self) -> String {
        self.0.msg("person-acquaintances", None).unwrap()
    }
    /// $name (String)
    /// $points (String)
    pub fn person_acquaintance_seen<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        name: F0,
        points: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        args.set("points", points.as_ref());
        self.0.msg("person-acquaintance-seen", Some(args)).unwrap()
    }
    /// $name (String)
    /// $points (String)
    pub fn person_acquaintance_inferred<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        name: F0,
        points: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        args.set("points", points.as_ref());
        self.0
            .msg("person-acquaintance-inferred", Some(args))
            .unwrap()
    }
    pub fn person_no_message(&self) -> String {
        self.0.msg("person-no-message", None).unwrap()
    }
    /// $exchanged (String)
    /// $first (String)
    /// $last (String)
    pub fn person_exchanged<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        exchanged: F0,
        first: F1,
        last: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("exchanged", exchanged.as_ref());
        args.set("first", first.as_ref());
        args.set("last", last.as_ref());
        self.0.msg("person-exchanged", Some(args)).unwrap()
    }
    /// $rhythm (String)
    /// $contact (String)
    /// $silence (String)
    pub fn person_chances<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        rhythm: F0,
        contact: F1,
        silence: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("rhythm", rhythm.as_ref());
        args.set("contact", contact.as_ref());
        args.set("silence", silence.as_ref());
        self.0.msg("person-chances", Some(args)).unwrap()
    }
    /// $duration (String)
    /// $replies (String)
    pub fn person_you_reply<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        duration: F0,
        replies: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        args.set("replies", replies.as_ref());
        self.0.msg("person-you-reply", Some(args)).unwrap()
    }
    /// $duration (String)
    /// $replies (String)
    pub fn person_they_reply<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        duration: F0,
        replies: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        args.set("replies", replies.as_ref());
        self.0.msg("person-they-reply", Some(args)).unwrap()
    }
    /// $target (String) - with an address
    pub fn introduce_to<F0: AsRef<str>>(&self, target: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("target", target.as_ref());
        self.0.msg("introduce-to", Some(args)).unwrap()
    }
    /// $company (String)
    pub fn introduce_into<F0: AsRef<str>>(&self, company: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("company", company.as_ref());
        self.0.msg("introduce-into", Some(args)).unwrap()
    }
    /// $points (String)
    pub fn introduce_direct<F0: AsRef<str>>(&self, points: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("points", points.as_ref());
        self.0.msg("introduce-direct", Some(args)).unwrap()
    }
    /// $person (String) - with an address
    /// $points (String)
    pub fn introduce_known<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        person: F0,
        points: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("person", person.as_ref());
        args.set("points", points.as_ref());
        self.0.msg("introduce-known", Some(args)).unwrap()
    }
    pub fn introduce_none(&self) -> String {
        self.0.msg("introduce-none", None).unwrap()
    }
    pub fn introduce_you(&self) -> String {
        self.0.msg("introduce-you", None).unwrap()
    }
    /// $before (String)
    /// $person (String) - with an address
    /// $points (String)
    /// $kind (String) - seen or inferred, and whether it is the weakest link
    pub fn introduce_hop<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        before: F0,
        person: F1,
        points: F2,
        kind: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("before", before.as_ref());
        args.set("person", person.as_ref());
        args.set("points", points.as_ref());
        args.set("kind", kind.as_ref());
        self.0.msg("introduce-hop", Some(args)).unwrap()
    }
    pub fn introduce_seen(&self) -> String {
        self.0.msg("introduce-seen", None).unwrap()
    }
    pub fn introduce_inferred(&self) -> String {
        self.0.msg("introduce-inferred", None).unwrap()
    }
    pub fn introduce_seen_weakest(&self) -> String {
        self.0.msg("introduce-seen-weakest", None).unwrap()
    }
    pub fn introduce_inferred_weakest(&self) -> String {
        self.0.msg("introduce-inferred-weakest", None).unwrap()
    }
    pub fn introduce_first_ask(&self) -> String {
        self.0.msg("introduce-first-ask", None).unwrap()
    }
    pub fn introduce_then_answer(&self) -> String {
        self.0.msg("introduce-then-answer", None).unwrap()
    }
    pub fn stats_no_mail(&self) -> String {
        self.0.msg("stats-no-mail", None).unwrap()
    }
    /// $messages (String) - a count with its noun
    /// $first (String)
    /// $last (String)
    /// $there (String)
    /// $stored (String)
    /// $aside (String)
    pub fn stats_messages<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
        F5: AsRef<str>,
    >(
        &self,
        messages: F0,
        first: F1,
        last: F2,
        there: F3,
        stored: F4,
        aside: F5,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("first", first.as_ref());
        args.set("last", last.as_ref());
        args.set("there", there.as_ref());
        args.set("stored", stored.as_ref());
        args.set("aside", aside.as_ref());
        self.0.msg("stats-messages", Some(args)).unwrap()
    }
    /// $folder (String)
    /// $messages (String)
    /// $reason (String) - a clause
    pub fn stats_aside<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        folder: F0,
        messages: F1,
        reason: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("folder", folder.as_ref());
        args.set("messages", messages.as_ref());
        args.set("reason", reason.as_ref());
        self.0.msg("stats-aside", Some(args)).unwrap()
    }
    /// $people (String)
    /// $lists (String)
    /// $automated (String)
    /// $shared (String)
    pub fn stats_kinds<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        people: F0,
        lists: F1,
        automated: F2,
        shared: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("people", people.as_ref());
        args.set("lists", lists.as_ref());
        args.set("automated", automated.as_ref());
        args.set("shared", shared.as_ref());
        self.0.msg("stats-kinds", Some(args)).unwrap()
    }
    pub fn column_month(&self) -> String {
        self.0.msg("column-month", None).unwrap()
    }
    pub fn column_bulk(&self) -> String {
        self.0.msg("column-bulk", None).unwrap()
    }
    pub fn column_contacts(&self) -> String {
        self.0.msg("column-contacts", None).unwrap()
    }
    /// $median (String)
    /// $replies (String)
    /// $quarter (String)
    /// $most (String)
    pub fn stats_you_reply<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        median: F0,
        replies: F1,
        quarter: F2,
        most: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("median", median.as_ref());
        args.set("replies", replies.as_ref());
        args.set("quarter", quarter.as_ref());
        args.set("most", most.as_ref());
        self.0.msg("stats-you-reply", Some(args)).unwrap()
    }
    /// $median (String)
    /// $replies (String)
    /// $quarter (String)
    /// $most (String)
    pub fn stats_they_reply<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        median: F0,
        replies: F1,
        quarter: F2,
        most: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("median", median.as_ref());
        args.set("replies", replies.as_ref());
        args.set("quarter", quarter.as_ref());
        args.set("most", most.as_ref());
        self.0.msg("stats-they-reply", Some(args)).unwrap()
    }
    pub fn stats_you_do_not_reply(&self) -> String {
        self.0.msg("stats-you-do-not-reply", None).unwrap()
    }
    pub fn stats_they_do_not_reply(&self) -> String {
        self.0.msg("stats-they-do-not-reply", None).unwrap()
    }
    pub fn column_best_known(&self) -> String {
        self.0.msg("column-best-known", None).unwrap()
    }
    pub fn bridges_none(&self) -> String {
        self.0.msg("bridges-none", None).unwrap()
    }
    /// $names (String)
    /// $more (String)
    pub fn bridges_and_more<F0: AsRef<str>, F1: AsRef<str>>(&self, names: F0, more: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("names", names.as_ref());
        args.set("more", more.as_ref());
        self.0.msg("bridges-and-more", Some(args)).unwrap()
    }
    pub fn column_only_through(&self) -> String {
        self.0.msg("column-only-through", None).unwrap()
    }
    pub fn column_into(&self) -> String {
        self.0.msg("column-into", None).unwrap()
    }
    pub fn column_to(&self) -> String {
        self.0.msg("column-to", None).unwrap()
    }
    pub fn column_between(&self) -> String {
        self.0.msg("column-between", None).unwrap()
    }
    pub fn column_clusters(&self) -> String {
        self.0.msg("column-clusters", None).unwrap()
    }
    pub fn column_cluster(&self) -> String {
        self.0.msg("column-cluster", None).unwrap()
    }
    pub fn column_in_the_middle(&self) -> String {
        self.0.msg("column-in-the-middle", None).unwrap()
    }
    pub fn fading_nobody(&self) -> String {
        self.0.msg("fading-nobody", None).unwrap()
    }
    pub fn column_now(&self) -> String {
        self.0.msg("column-now", None).unwrap()
    }
    pub fn column_usually(&self) -> String {
        self.0.msg("column-usually", None).unwrap()
    }
    pub fn column_contact(&self) -> String {
        self.0.msg("column-contact", None).unwrap()
    }
    pub fn reviving_nobody(&self) -> String {
        self.0.msg("reviving-nobody", None).unwrap()
    }
    pub fn column_messages(&self) -> String {
        self.0.msg("column-messages", None).unwrap()
    }
    pub fn column_leads_to(&self) -> String {
        self.0.msg("column-leads-to", None).unwrap()
    }
    pub fn suggestions_none(&self) -> String {
        self.0.msg("suggestions-none", None).unwrap()
    }
    pub fn suggestions_decide(&self) -> String {
        self.0.msg("suggestions-decide", None).unwrap()
    }
    /// $chance (String)
    /// $reasons (String) - clauses
    pub fn suggestions_likely<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        chance: F0,
        reasons: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("chance", chance.as_ref());
        args.set("reasons", reasons.as_ref());
        self.0.msg("suggestions-likely", Some(args)).unwrap()
    }
    /// $person (String) - id, name and addresses
    /// $exchanged (String)
    /// $first (String)
    /// $last (String)
    pub fn suggestions_person<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        person: F0,
        exchanged: F1,
        first: F2,
        last: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("person", person.as_ref());
        args.set("exchanged", exchanged.as_ref());
        args.set("first", first.as_ref());
        args.set("last", last.as_ref());
        self.0.msg("suggestions-person", Some(args)).unwrap()
    }
    pub fn waiting_for_you(&self) -> String {
        self.0.msg("waiting-for-you", None).unwrap()
    }
    pub fn waiting_for_them(&self) -> String {
        self.0.msg("waiting-for-them", None).unwrap()
    }
    pub fn waiting_nobody_for_you(&self) -> String {
        self.0.msg("waiting-nobody-for-you", None).unwrap()
    }
    pub fn waiting_nobody_for_them(&self) -> String {
        self.0.msg("waiting-nobody-for-them", None).unwrap()
    }
    pub fn column_since(&self) -> String {
        self.0.msg("column-since", None).unwrap()
    }
    pub fn column_until_now(&self) -> String {
        self.0.msg("column-until-now", None).unwrap()
    }
    pub fn prove_replaying(&self) -> String {
        self.0.msg("prove-replaying", None).unwrap()
    }
    pub fn prove_contact(&self) -> String {
        self.0.msg("prove-contact", None).unwrap()
    }
    pub fn prove_silence(&self) -> String {
        self.0.msg("prove-silence", None).unwrap()
    }
    pub fn prove_ways(&self) -> String {
        self.0.msg("prove-ways", None).unwrap()
    }
    pub fn prove_dates(&self) -> String {
        self.0.msg("prove-dates", None).unwrap()
    }
    pub fn column_chance(&self) -> String {
        self.0.msg("column-chance", None).unwrap()
    }
    pub fn column_given(&self) -> String {
        self.0.msg("column-given", None).unwrap()
    }
    pub fn column_on_average(&self) -> String {
        self.0.msg("column-on-average", None).unwrap()
    }
    pub fn column_you_wrote(&self) -> String {
        self.0.msg("column-you-wrote", None).unwrap()
    }
    pub fn column_silent(&self) -> String {
        self.0.msg("column-silent", None).unwrap()
    }
    pub fn column_range(&self) -> String {
        self.0.msg("column-range", None).unwrap()
    }
    /// $brier (String)
    /// $share (String)
    /// $constant (String)
    /// $error (String)
    pub fn prove_scores<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        brier: F0,
        share: F1,
        constant: F2,
        error: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("brier", brier.as_ref());
        args.set("share", share.as_ref());
        args.set("constant", constant.as_ref());
        args.set("error", error.as_ref());
        self.0.msg("prove-scores", Some(args)).unwrap()
    }
    pub fn column_way(&self) -> String {
        self.0.msg("column-way", None).unwrap()
    }
    pub fn column_named(&self) -> String {
        self.0.msg("column-named", None).unwrap()
    }
    pub fn column_right(&self) -> String {
        self.0.msg("column-right", None).unwrap()
    }
    pub fn column_date(&self) -> String {
        self.0.msg("column-date", None).unwrap()
    }
    pub fn column_written_to(&self) -> String {
        self.0.msg("column-written-to", None).unwrap()
    }
    pub fn column_wrote_again(&self) -> String {
        self.0.msg("column-wrote-again", None).unwrap()
    }
    pub fn column_regular(&self) -> String {
        self.0.msg("column-regular", None).unwrap()
    }
    pub fn column_fell_silent(&self) -> String {
        self.0.msg("column-fell-silent", None).unwrap()
    }
    pub fn label_strong(&self) -> String {
        self.0.msg("label-strong", None).unwrap()
    }
    pub fn label_fair(&self) -> String {
        self.0.msg("label-fair", None).unwrap()
    }
    pub fn label_weak(&self) -> String {
        self.0.msg("label-weak", None).unwrap()
    }
    pub fn kind_person(&self) -> String {
        self.0.msg("kind-person", None).unwrap()
    }
    pub fn kind_list(&self) -> String {
        self.0.msg("kind-list", None).unwrap()
    }
    pub fn kind_robot(&self) -> String {
        self.0.msg("kind-robot", None).unwrap()
    }
    pub fn kind_role(&self) -> String {
        self.0.msg("kind-role", None).unwrap()
    }
    pub fn term_frequency(&self) -> String {
        self.0.msg("term-frequency", None).unwrap()
    }
    pub fn term_recency(&self) -> String {
        self.0.msg("term-recency", None).unwrap()
    }
    pub fn term_response_time(&self) -> String {
        self.0.msg("term-response-time", None).unwrap()
    }
    pub fn term_length(&self) -> String {
        self.0.msg("term-length", None).unwrap()
    }
    pub fn term_regularity(&self) -> String {
        self.0.msg("term-regularity", None).unwrap()
    }
    pub fn term_together(&self) -> String {
        self.0.msg("term-together", None).unwrap()
    }
    /// $sent (String)
    /// $received (String)
    pub fn reason_frequency<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        sent: F0,
        received: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("sent", sent.as_ref());
        args.set("received", received.as_ref());
        self.0.msg("reason-frequency", Some(args)).unwrap()
    }
    /// $ago (String) - a duration
    pub fn reason_recency<F0: AsRef<str>>(&self, ago: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("ago", ago.as_ref());
        self.0.msg("reason-recency", Some(args)).unwrap()
    }
    /// $ago (String) - a duration
    pub fn reason_length<F0: AsRef<str>>(&self, ago: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("ago", ago.as_ref());
        self.0.msg("reason-length", Some(args)).unwrap()
    }
    /// $days (String) - days, counted
    pub fn reason_regularity<F0: AsRef<str>>(&self, days: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("days", days.as_ref());
        self.0.msg("reason-regularity", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    pub fn reason_together<F0: AsRef<str>>(&self, messages: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        self.0.msg("reason-together", Some(args)).unwrap()
    }
    pub fn reason_no_replies(&self) -> String {
        self.0.msg("reason-no-replies", None).unwrap()
    }
    /// $replies (String) - replies, counted
    /// $mine (String) - a duration
    /// $theirs (String) - a duration
    pub fn reason_replies<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        mine: F0,
        theirs: F1,
        replies: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("mine", mine.as_ref());
        args.set("theirs", theirs.as_ref());
        args.set("replies", replies.as_ref());
        self.0.msg("reason-replies", Some(args)).unwrap()
    }
    /// $replies (String) - replies, counted
    /// $mine (String) - a duration
    pub fn reason_my_replies<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        mine: F0,
        replies: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("mine", mine.as_ref());
        args.set("replies", replies.as_ref());
        self.0.msg("reason-my-replies", Some(args)).unwrap()
    }
    /// $replies (String) - replies, counted
    /// $theirs (String) - a duration
    pub fn reason_their_replies<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        theirs: F0,
        replies: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("theirs", theirs.as_ref());
        args.set("replies", replies.as_ref());
        self.0.msg("reason-their-replies", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_messages<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-messages", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_replies<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-replies", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_people<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-people", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_times<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-times", Some(args)).unwrap()
    }
    /// When: one date.
    /// $date (String)
    pub fn evidence_on<F0: AsRef<str>>(&self, date: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("date", date.as_ref());
        self.0.msg("evidence-on", Some(args)).unwrap()
    }
    /// When: all in one month.
    /// $month (String)
    pub fn evidence_in<F0: AsRef<str>>(&self, month: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("month", month.as_ref());
        self.0.msg("evidence-in", Some(args)).unwrap()
    }
    /// When: from one month to another.
    /// $first (String)
    /// $last (String)
    pub fn evidence_between<F0: AsRef<str>, F1: AsRef<str>>(&self, first: F0, last: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("first", first.as_ref());
        args.set("last", last.as_ref());
        self.0.msg("evidence-between", Some(args)).unwrap()
    }
    /// $them (String)
    /// $times (String)
    /// $when (String)
    pub fn evidence_you_wrote<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        them: F0,
        times: F1,
        when: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("them", them.as_ref());
        args.set("times", times.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-you-wrote", Some(args)).unwrap()
    }
    /// $them (String)
    /// $times (String)
    /// $when (String)
    pub fn evidence_they_wrote<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        them: F0,
        times: F1,
        when: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("them", them.as_ref());
        args.set("times", times.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-they-wrote", Some(args)).unwrap()
    }
    /// $them (String)
    /// $mine (String) - messages, counted
    /// $theirs (String) - a number
    /// $when (String)
    pub fn evidence_you_both_wrote<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
    >(
        &self,
        them: F0,
        mine: F1,
        theirs: F2,
        when: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("them", them.as_ref());
        args.set("mine", mine.as_ref());
        args.set("theirs", theirs.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-you-both-wrote", Some(args)).unwrap()
    }
    /// None of the messages names the user among its recipients, as on a list.
    /// $them (String)
    /// $messages (String) - messages, counted
    /// $when (String)
    pub fn evidence_overheard<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        messages: F0,
        them: F1,
        when: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("them", them.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-overheard", Some(args)).unwrap()
    }
    /// $one (String)
    /// $other (String)
    /// $times (String)
    /// $when (String)
    pub fn evidence_wrote_with_you<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
    >(
        &self,
        one: F0,
        other: F1,
        times: F2,
        when: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        args.set("times", times.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-wrote-with-you", Some(args)).unwrap()
    }
    /// The user is not named on all of the messages, as on a list.
    /// $one (String)
    /// $other (String)
    /// $times (String)
    /// $when (String)
    pub fn evidence_wrote<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        one: F0,
        other: F1,
        times: F2,
        when: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        args.set("times", times.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-wrote", Some(args)).unwrap()
    }
    /// $one (String)
    /// $other (String)
    /// $by-one (String) - messages, counted
    /// $by-other (String) - a number
    /// $when (String)
    pub fn evidence_both_wrote_with_you<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
    >(
        &self,
        one: F0,
        other: F1,
        by_one: F2,
        by_other: F3,
        when: F4,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        args.set("by-one", by_one.as_ref());
        args.set("by-other", by_other.as_ref());
        args.set("when", when.as_ref());
        self.0
            .msg("evidence-both-wrote-with-you", Some(args))
            .unwrap()
    }
    /// $one (String)
    /// $other (String)
    /// $by-one (String) - messages, counted
    /// $by-other (String) - a number
    /// $when (String)
    pub fn evidence_both_wrote<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
    >(
        &self,
        one: F0,
        other: F1,
        by_one: F2,
        by_other: F3,
        when: F4,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        args.set("by-one", by_one.as_ref());
        args.set("by-other", by_other.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-both-wrote", Some(args)).unwrap()
    }
    /// $one (String)
    /// $other (String)
    /// $messages (String) - messages, counted
    /// $when (String)
    pub fn evidence_thread<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        one: F0,
        other: F1,
        messages: F2,
        when: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        args.set("messages", messages.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-thread", Some(args)).unwrap()
    }
    /// $one (String)
    /// $other (String)
    /// $times (String)
    /// $when (String)
    pub fn evidence_together_few<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        one: F0,
        other: F1,
        times: F2,
        when: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        args.set("times", times.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-together-few", Some(args)).unwrap()
    }
    /// $one (String)
    /// $other (String)
    /// $times (String)
    /// $when (String)
    pub fn evidence_together_many<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
    >(
        &self,
        one: F0,
        other: F1,
        times: F2,
        when: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("one", one.as_ref());
        args.set("other", other.as_ref());
        args.set("times", times.as_ref());
        args.set("when", when.as_ref());
        self.0.msg("evidence-together-many", Some(args)).unwrap()
    }
    #[allow(unused)]
    pub fn language_name(&self) -> String {
        self.0.msg("language-name", None).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn unit_seconds<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("unit-seconds", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn unit_minutes<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("unit-minutes", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn unit_hours<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("unit-hours", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn unit_days<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("unit-days", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn unit_weeks<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("unit-weeks", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn unit_months<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("unit-months", Some(args)).unwrap()
    }
    /// A whole number of years.
    /// $count (Number)
    /// $shown (String)
    pub fn unit_years<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("unit-years", Some(args)).unwrap()
    }
    /// A whole number of years and a half: 2½ years.
    /// $shown (String) - the whole years; empty below one
    pub fn unit_years_and_a_half<F0: AsRef<str>>(&self, shown: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("shown", shown.as_ref());
        self.0.msg("unit-years-and-a-half", Some(args)).unwrap()
    }
    pub fn rhythm_day(&self) -> String {
        self.0.msg("rhythm-day", None).unwrap()
    }
    pub fn rhythm_other_day(&self) -> String {
        self.0.msg("rhythm-other-day", None).unwrap()
    }
    pub fn rhythm_week(&self) -> String {
        self.0.msg("rhythm-week", None).unwrap()
    }
    pub fn rhythm_month(&self) -> String {
        self.0.msg("rhythm-month", None).unwrap()
    }
    pub fn rhythm_year(&self) -> String {
        self.0.msg("rhythm-year", None).unwrap()
    }
    /// $gap (String) - a duration: 3 weeks
    pub fn rhythm_other<F0: AsRef<str>>(&self, gap: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("gap", gap.as_ref());
        self.0.msg("rhythm-other", Some(args)).unwrap()
    }
    pub fn ago_today(&self) -> String {
        self.0.msg("ago-today", None).unwrap()
    }
    pub fn ago_yesterday(&self) -> String {
        self.0.msg("ago-yesterday", None).unwrap()
    }
    /// $duration (String)
    pub fn ago_other<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0.msg("ago-other", Some(args)).unwrap()
    }
    /// $month (Number)
    pub fn month_name<F0: Into<FluentNumber>>(&self, month: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("month", month.into());
        self.0.msg("month-name", Some(args)).unwrap()
    }
    /// 14 May 2025
    /// $day (String)
    /// $month (String) - its name
    /// $year (String)
    pub fn date<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        day: F0,
        month: F1,
        year: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day.as_ref());
        args.set("month", month.as_ref());
        args.set("year", year.as_ref());
        self.0.msg("date", Some(args)).unwrap()
    }
    /// 14 May, of the current year.
    /// $day (String)
    /// $month (String) - its name
    pub fn date_this_year<F0: AsRef<str>, F1: AsRef<str>>(&self, day: F0, month: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day.as_ref());
        args.set("month", month.as_ref());
        self.0.msg("date-this-year", Some(args)).unwrap()
    }
    /// May 2025
    /// $month (String) - its name
    /// $year (String)
    pub fn date_month<F0: AsRef<str>, F1: AsRef<str>>(&self, month: F0, year: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("month", month.as_ref());
        args.set("year", year.as_ref());
        self.0.msg("date-month", Some(args)).unwrap()
    }
    /// 14 May 2025, 09:05
    /// $date (String)
    /// $time (String)
    pub fn date_and_time<F0: AsRef<str>, F1: AsRef<str>>(&self, date: F0, time: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("date", date.as_ref());
        args.set("time", time.as_ref());
        self.0.msg("date-and-time", Some(args)).unwrap()
    }
    /// $number (String)
    pub fn percent<F0: AsRef<str>>(&self, number: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("number", number.as_ref());
        self.0.msg("percent", Some(args)).unwrap()
    }
    pub fn percent_under_one(&self) -> String {
        self.0.msg("percent-under-one", None).unwrap()
    }
    pub fn percent_over_ninety_nine(&self) -> String {
        self.0.msg("percent-over-ninety-nine", None).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn unit_bytes<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("unit-bytes", Some(args)).unwrap()
    }
    /// $shown (String)
    pub fn unit_kilobytes<F0: AsRef<str>>(&self, shown: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("shown", shown.as_ref());
        self.0.msg("unit-kilobytes", Some(args)).unwrap()
    }
    /// $shown (String)
    pub fn unit_megabytes<F0: AsRef<str>>(&self, shown: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("shown", shown.as_ref());
        self.0.msg("unit-megabytes", Some(args)).unwrap()
    }
    /// $shown (String)
    pub fn unit_gigabytes<F0: AsRef<str>>(&self, shown: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("shown", shown.as_ref());
        self.0.msg("unit-gigabytes", Some(args)).unwrap()
    }
    /// $shown (String)
    pub fn unit_terabytes<F0: AsRef<str>>(&self, shown: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("shown", shown.as_ref());
        self.0.msg("unit-terabytes", Some(args)).unwrap()
    }
    /// What stands between groups of three digits.
    pub fn number_group(&self) -> String {
        self.0.msg("number-group", None).unwrap()
    }
    /// What stands before the decimals.
    pub fn number_decimal(&self) -> String {
        self.0.msg("number-decimal", None).unwrap()
    }
    /// $duration (String)
    pub fn silent_for<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0.msg("silent-for", Some(args)).unwrap()
    }
    /// $rhythm (String) - every 3 weeks
    /// $silent (String) - a duration
    pub fn usually_but_silent<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        rhythm: F0,
        silent: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("rhythm", rhythm.as_ref());
        args.set("silent", silent.as_ref());
        self.0.msg("usually-but-silent", Some(args)).unwrap()
    }
    /// $mine (String) - messages, counted
    /// $theirs (String) - a number
    pub fn exchanged_both<F0: AsRef<str>, F1: AsRef<str>>(&self, mine: F0, theirs: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("mine", mine.as_ref());
        args.set("theirs", theirs.as_ref());
        self.0.msg("exchanged-both", Some(args)).unwrap()
    }
    /// $mine (String) - messages, counted
    pub fn exchanged_mine<F0: AsRef<str>>(&self, mine: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("mine", mine.as_ref());
        self.0.msg("exchanged-mine", Some(args)).unwrap()
    }
    /// $theirs (String) - messages, counted
    pub fn exchanged_theirs<F0: AsRef<str>>(&self, theirs: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("theirs", theirs.as_ref());
        self.0.msg("exchanged-theirs", Some(args)).unwrap()
    }
    /// $date (String)
    pub fn waiting_since_one<F0: AsRef<str>>(&self, date: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("date", date.as_ref());
        self.0.msg("waiting-since-one", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    /// $date (String)
    pub fn waiting_since_many<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        messages: F0,
        date: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("date", date.as_ref());
        self.0.msg("waiting-since-many", Some(args)).unwrap()
    }
    /// $date (String)
    pub fn waiting_for_one<F0: AsRef<str>>(&self, date: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("date", date.as_ref());
        self.0.msg("waiting-for-one", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    /// $date (String)
    pub fn waiting_for_many<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        messages: F0,
        date: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("date", date.as_ref());
        self.0.msg("waiting-for-many", Some(args)).unwrap()
    }
    /// The user has answered most of such mail.
    /// $duration (String)
    pub fn waiting_you_usually_answer<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0
            .msg("waiting-you-usually-answer", Some(args))
            .unwrap()
    }
    /// $share (String)
    /// $duration (String)
    pub fn waiting_you_sometimes_answer<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        share: F0,
        duration: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("share", share.as_ref());
        args.set("duration", duration.as_ref());
        self.0
            .msg("waiting-you-sometimes-answer", Some(args))
            .unwrap()
    }
    pub fn waiting_you_never_answered(&self) -> String {
        self.0.msg("waiting-you-never-answered", None).unwrap()
    }
    /// $duration (String)
    pub fn waiting_they_usually_answer<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0
            .msg("waiting-they-usually-answer", Some(args))
            .unwrap()
    }
    /// $share (String)
    /// $duration (String)
    pub fn waiting_they_sometimes_answer<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        share: F0,
        duration: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("share", share.as_ref());
        args.set("duration", duration.as_ref());
        self.0
            .msg("waiting-they-sometimes-answer", Some(args))
            .unwrap()
    }
    pub fn waiting_they_never_answered(&self) -> String {
        self.0.msg("waiting-they-never-answered", None).unwrap()
    }
    /// $from (String)
    /// $to (String)
    pub fn week_range<F0: AsRef<str>, F1: AsRef<str>>(&self, from: F0, to: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("from", from.as_ref());
        args.set("to", to.as_ref());
        self.0.msg("week-range", Some(args)).unwrap()
    }
    /// $sent (String) - messages, counted
    /// $received (String) - a number
    pub fn week_volume<F0: AsRef<str>, F1: AsRef<str>>(&self, sent: F0, received: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("sent", sent.as_ref());
        args.set("received", received.as_ref());
        self.0.msg("week-volume", Some(args)).unwrap()
    }
    /// $sent (String)
    /// $received (String)
    pub fn week_typical<F0: AsRef<str>, F1: AsRef<str>>(&self, sent: F0, received: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("sent", sent.as_ref());
        args.set("received", received.as_ref());
        self.0.msg("week-typical", Some(args)).unwrap()
    }
    pub fn week_contacts(&self) -> String {
        self.0.msg("week-contacts", None).unwrap()
    }
    pub fn week_new_people(&self) -> String {
        self.0.msg("week-new-people", None).unwrap()
    }
    pub fn week_risen(&self) -> String {
        self.0.msg("week-risen", None).unwrap()
    }
    pub fn week_waiting(&self) -> String {
        self.0.msg("week-waiting", None).unwrap()
    }
    pub fn week_newly_fading(&self) -> String {
        self.0.msg("week-newly-fading", None).unwrap()
    }
    pub fn week_suggestions(&self) -> String {
        self.0.msg("week-suggestions", None).unwrap()
    }
    pub fn week_nothing(&self) -> String {
        self.0.msg("week-nothing", None).unwrap()
    }
    /// $before (String)
    /// $after (String)
    pub fn week_risen_line<F0: AsRef<str>, F1: AsRef<str>>(&self, before: F0, after: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("before", before.as_ref());
        args.set("after", after.as_ref());
        self.0.msg("week-risen-line", Some(args)).unwrap()
    }
    /// $best (String) - a strength
    /// $silent (String) - a phrase
    pub fn week_suggestion_line<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        best: F0,
        silent: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("best", best.as_ref());
        args.set("silent", silent.as_ref());
        self.0.msg("week-suggestion-line", Some(args)).unwrap()
    }
}
