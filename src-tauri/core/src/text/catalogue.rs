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
        message: "mail-summary",
        attribute: None,
        vars: &[
            "messages", "first", "last", "people", "lists", "robots", "roles",
        ],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-set-aside",
        attribute: None,
        vars: &["on-server", "stored", "set-aside", "distinct"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "contact-days",
        attribute: None,
        vars: &["messages", "days"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "company-people",
        attribute: None,
        vars: &["people"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sender-messages",
        attribute: None,
        vars: &["messages", "of"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-set-aside",
        attribute: None,
        vars: &["count"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-last-read",
        attribute: None,
        vars: &["ago"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "link-wrote-with-you",
        attribute: None,
        vars: &["author"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "link-wrote",
        attribute: None,
        vars: &["author"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "link-thread",
        attribute: None,
        vars: &["author"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "link-together-few",
        attribute: None,
        vars: &["author"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "link-together-many",
        attribute: None,
        vars: &["author"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "link-you-thread",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "link-you-together-few",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "link-you-together-many",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-commands",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "receipt-sum",
        attribute: None,
        vars: &["commands", "hosts", "sent", "got"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "and-also",
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
        message: "decision-mine",
        attribute: None,
        vars: &["address"],
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
        message: "list-in-mail",
        attribute: None,
        vars: &["people"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "list-found",
        attribute: None,
        vars: &["people"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-lists",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-robots",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "count-roles",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity",
        attribute: None,
        vars: &["messages", "months"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-none",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "last-contact",
        attribute: None,
        vars: &["ago"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "last-message",
        attribute: None,
        vars: &["date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "from-you",
        attribute: None,
        vars: &["messages"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "from-them",
        attribute: None,
        vars: &["messages"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "period",
        attribute: None,
        vars: &["first", "last"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "period-one-day",
        attribute: None,
        vars: &["date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "years",
        attribute: None,
        vars: &["first", "last"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "one-year",
        attribute: None,
        vars: &["year"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "at-its-best",
        attribute: None,
        vars: &["points"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "you-usually-reply",
        attribute: None,
        vars: &["duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "you-never-replied",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "they-usually-reply",
        attribute: None,
        vars: &["duration"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "they-never-replied",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "leads-to",
        attribute: None,
        vars: &["people"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "leads-to-nobody",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "suggested-person",
        attribute: None,
        vars: &["messages", "period"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "suggested-stranger",
        attribute: None,
        vars: &["date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "suggested-likely",
        attribute: None,
        vars: &["chance"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "status-as-of",
        attribute: None,
        vars: &["date"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "status-up-to-date",
        attribute: None,
        vars: &["count", "shown"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-count",
        attribute: None,
        vars: &["done", "total"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-done",
        attribute: None,
        vars: &["messages"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-rate",
        attribute: None,
        vars: &["rate"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-seconds-left",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "progress-left",
        attribute: None,
        vars: &["duration"],
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
        message: "usually",
        attribute: None,
        vars: &["rhythm"],
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
        message: "waiting-said",
        attribute: None,
        vars: &["since", "answered"],
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
        message: "week-they-wrote",
        attribute: None,
        vars: &["times"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-you-wrote",
        attribute: None,
        vars: &["times"],
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
        message: "week-no-contacts",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-no-new-people",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-none-risen",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-none-waiting",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-none-newly-fading",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "week-no-suggestions",
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
            Self::En => 0..25198,
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
    /// $address (String) - of the user
    /// $target (String)
    /// $first-name (String) - of the user
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
    /// $messages (String) - messages, counted
    /// $first (String) - a date
    /// $last (String) - a date
    /// $people (String) - people, counted
    /// $lists (String) - mailing lists, counted
    /// $robots (String) - automated senders, counted
    /// $roles (String) - shared mailboxes, counted
    pub fn mail_summary<
        F0: AsRef<str>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
        F5: AsRef<str>,
        F6: AsRef<str>,
    >(
        &self,
        messages: F0,
        first: F1,
        last: F2,
        people: F3,
        lists: F4,
        robots: F5,
        roles: F6,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("first", first.as_ref());
        args.set("last", last.as_ref());
        args.set("people", people.as_ref());
        args.set("lists", lists.as_ref());
        args.set("robots", robots.as_ref());
        args.set("roles", roles.as_ref());
        self.0.msg("mail-summary", Some(args)).unwrap()
    }
    /// $on-server (String) - a number
    /// $stored (String) - a number
    /// $set-aside (String) - a number
    /// $distinct (String) - messages, counted
    pub fn mail_set_aside<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        on_server: F0,
        stored: F1,
        set_aside: F2,
        distinct: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("on-server", on_server.as_ref());
        args.set("stored", stored.as_ref());
        args.set("set-aside", set_aside.as_ref());
        args.set("distinct", distinct.as_ref());
        self.0.msg("mail-set-aside", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    /// $days (String) - days, counted
    pub fn contact_days<F0: AsRef<str>, F1: AsRef<str>>(&self, messages: F0, days: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("days", days.as_ref());
        self.0.msg("contact-days", Some(args)).unwrap()
    }
    /// $people (String) - people, counted
    pub fn company_people<F0: AsRef<str>>(&self, people: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("people", people.as_ref());
        self.0.msg("company-people", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    /// $of (String) - a number
    pub fn sender_messages<F0: AsRef<str>, F1: AsRef<str>>(&self, messages: F0, of: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("of", of.as_ref());
        self.0.msg("sender-messages", Some(args)).unwrap()
    }
    /// $count (String) - a number
    pub fn account_set_aside<F0: AsRef<str>>(&self, count: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.as_ref());
        self.0.msg("account-set-aside", Some(args)).unwrap()
    }
    /// $ago (String) - 4 months ago; today
    pub fn account_last_read<F0: AsRef<str>>(&self, ago: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("ago", ago.as_ref());
        self.0.msg("account-last-read", Some(args)).unwrap()
    }
    /// $author (String)
    pub fn link_wrote_with_you<F0: AsRef<str>>(&self, author: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("author", author.as_ref());
        self.0.msg("link-wrote-with-you", Some(args)).unwrap()
    }
    /// $author (String)
    pub fn link_wrote<F0: AsRef<str>>(&self, author: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("author", author.as_ref());
        self.0.msg("link-wrote", Some(args)).unwrap()
    }
    /// $author (String)
    pub fn link_thread<F0: AsRef<str>>(&self, author: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("author", author.as_ref());
        self.0.msg("link-thread", Some(args)).unwrap()
    }
    /// $author (String)
    pub fn link_together_few<F0: AsRef<str>>(&self, author: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("author", author.as_ref());
        self.0.msg("link-together-few", Some(args)).unwrap()
    }
    /// $author (String)
    pub fn link_together_many<F0: AsRef<str>>(&self, author: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("author", author.as_ref());
        self.0.msg("link-together-many", Some(args)).unwrap()
    }
    pub fn link_you_thread(&self) -> String {
        self.0.msg("link-you-thread", None).unwrap()
    }
    pub fn link_you_together_few(&self) -> String {
        self.0.msg("link-you-together-few", None).unwrap()
    }
    pub fn link_you_together_many(&self) -> String {
        self.0.msg("link-you-together-many", None).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_commands<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-commands", Some(args)).unwrap()
    }
    /// $commands (String) - commands, counted
    /// $hosts (String) - one or several
    /// $sent (String) - a size
    /// $got (String) - a size
    pub fn receipt_sum<F0: AsRef<str>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
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
        self.0.msg("receipt-sum", Some(args)).unwrap()
    }
    /// What stands between two of several.
    pub fn and_also(&self) -> String {
        self.0.msg("and-also", None).unwrap()
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
    pub fn decision_mine<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("decision-mine", Some(args)).unwrap()
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
    /// $people (String) - people, lists, senders or shared mailboxes, counted
    pub fn list_in_mail<F0: AsRef<str>>(&self, people: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("people", people.as_ref());
        self.0.msg("list-in-mail", Some(args)).unwrap()
    }
    /// $people (String) - people, lists, senders or shared mailboxes, counted
    pub fn list_found<F0: AsRef<str>>(&self, people: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("people", people.as_ref());
        self.0.msg("list-found", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_lists<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-lists", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_robots<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-robots", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn count_roles<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("count-roles", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    /// $months (String) - months, counted
    pub fn activity<F0: AsRef<str>, F1: AsRef<str>>(&self, messages: F0, months: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("months", months.as_ref());
        self.0.msg("activity", Some(args)).unwrap()
    }
    pub fn activity_none(&self) -> String {
        self.0.msg("activity-none", None).unwrap()
    }
    /// $ago (String) - 4 months ago; today
    pub fn last_contact<F0: AsRef<str>>(&self, ago: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("ago", ago.as_ref());
        self.0.msg("last-contact", Some(args)).unwrap()
    }
    /// $date (String)
    pub fn last_message<F0: AsRef<str>>(&self, date: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("date", date.as_ref());
        self.0.msg("last-message", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    pub fn from_you<F0: AsRef<str>>(&self, messages: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        self.0.msg("from-you", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    pub fn from_them<F0: AsRef<str>>(&self, messages: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        self.0.msg("from-them", Some(args)).unwrap()
    }
    /// $first (String) - a date
    /// $last (String) - a date
    pub fn period<F0: AsRef<str>, F1: AsRef<str>>(&self, first: F0, last: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("first", first.as_ref());
        args.set("last", last.as_ref());
        self.0.msg("period", Some(args)).unwrap()
    }
    /// Of somebody seen on one day alone.
    /// $date (String)
    pub fn period_one_day<F0: AsRef<str>>(&self, date: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("date", date.as_ref());
        self.0.msg("period-one-day", Some(args)).unwrap()
    }
    /// $first (String) - a year
    /// $last (String) - a year
    pub fn years<F0: AsRef<str>, F1: AsRef<str>>(&self, first: F0, last: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("first", first.as_ref());
        args.set("last", last.as_ref());
        self.0.msg("years", Some(args)).unwrap()
    }
    /// $year (String)
    pub fn one_year<F0: AsRef<str>>(&self, year: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("year", year.as_ref());
        self.0.msg("one-year", Some(args)).unwrap()
    }
    /// $points (String) - a strength
    pub fn at_its_best<F0: AsRef<str>>(&self, points: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("points", points.as_ref());
        self.0.msg("at-its-best", Some(args)).unwrap()
    }
    /// $duration (String)
    pub fn you_usually_reply<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0.msg("you-usually-reply", Some(args)).unwrap()
    }
    pub fn you_never_replied(&self) -> String {
        self.0.msg("you-never-replied", None).unwrap()
    }
    /// $duration (String)
    pub fn they_usually_reply<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0.msg("they-usually-reply", Some(args)).unwrap()
    }
    pub fn they_never_replied(&self) -> String {
        self.0.msg("they-never-replied", None).unwrap()
    }
    /// $people (String) - people, counted
    pub fn leads_to<F0: AsRef<str>>(&self, people: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("people", people.as_ref());
        self.0.msg("leads-to", Some(args)).unwrap()
    }
    pub fn leads_to_nobody(&self) -> String {
        self.0.msg("leads-to-nobody", None).unwrap()
    }
    /// $messages (String) - messages, counted
    /// $period (String) - from when to when
    pub fn suggested_person<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        messages: F0,
        period: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        args.set("period", period.as_ref());
        self.0.msg("suggested-person", Some(args)).unwrap()
    }
    /// $date (String)
    pub fn suggested_stranger<F0: AsRef<str>>(&self, date: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("date", date.as_ref());
        self.0.msg("suggested-stranger", Some(args)).unwrap()
    }
    /// $chance (String) - a percentage
    pub fn suggested_likely<F0: AsRef<str>>(&self, chance: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("chance", chance.as_ref());
        self.0.msg("suggested-likely", Some(args)).unwrap()
    }
    /// $date (String)
    pub fn status_as_of<F0: AsRef<str>>(&self, date: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("date", date.as_ref());
        self.0.msg("status-as-of", Some(args)).unwrap()
    }
    /// $count (Number)
    /// $shown (String)
    pub fn status_up_to_date<F0: Into<FluentNumber>, F1: AsRef<str>>(
        &self,
        count: F0,
        shown: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("count", count.into());
        args.set("shown", shown.as_ref());
        self.0.msg("status-up-to-date", Some(args)).unwrap()
    }
    /// $done (String) - a number
    /// $total (String) - messages, counted
    pub fn progress_count<F0: AsRef<str>, F1: AsRef<str>>(&self, done: F0, total: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("done", done.as_ref());
        args.set("total", total.as_ref());
        self.0.msg("progress-count", Some(args)).unwrap()
    }
    /// $messages (String) - messages, counted
    pub fn progress_done<F0: AsRef<str>>(&self, messages: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("messages", messages.as_ref());
        self.0.msg("progress-done", Some(args)).unwrap()
    }
    /// $rate (String) - a number
    pub fn progress_rate<F0: AsRef<str>>(&self, rate: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("rate", rate.as_ref());
        self.0.msg("progress-rate", Some(args)).unwrap()
    }
    pub fn progress_seconds_left(&self) -> String {
        self.0.msg("progress-seconds-left", None).unwrap()
    }
    /// $duration (String)
    pub fn progress_left<F0: AsRef<str>>(&self, duration: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("duration", duration.as_ref());
        self.0.msg("progress-left", Some(args)).unwrap()
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
    /// $mine (String) - a duration
    /// $theirs (String) - a duration
    /// $replies (String) - replies, counted
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
    /// $mine (String) - a duration
    /// $replies (String) - replies, counted
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
    /// $theirs (String) - a duration
    /// $replies (String) - replies, counted
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
    /// $messages (String) - messages, counted
    /// $them (String)
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
    /// $rhythm (String) - every 3 weeks
    pub fn usually<F0: AsRef<str>>(&self, rhythm: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("rhythm", rhythm.as_ref());
        self.0.msg("usually", Some(args)).unwrap()
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
    /// $since (String) - a phrase: wrote on 19 November
    /// $answered (String) - a clause: you usually answer within 2 days
    pub fn waiting_said<F0: AsRef<str>, F1: AsRef<str>>(&self, since: F0, answered: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("since", since.as_ref());
        args.set("answered", answered.as_ref());
        self.0.msg("waiting-said", Some(args)).unwrap()
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
    /// $times (String) - once, twice, 3 times
    pub fn week_they_wrote<F0: AsRef<str>>(&self, times: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("times", times.as_ref());
        self.0.msg("week-they-wrote", Some(args)).unwrap()
    }
    /// $times (String) - once, twice, 3 times
    pub fn week_you_wrote<F0: AsRef<str>>(&self, times: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("times", times.as_ref());
        self.0.msg("week-you-wrote", Some(args)).unwrap()
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
    pub fn week_no_contacts(&self) -> String {
        self.0.msg("week-no-contacts", None).unwrap()
    }
    pub fn week_no_new_people(&self) -> String {
        self.0.msg("week-no-new-people", None).unwrap()
    }
    pub fn week_none_risen(&self) -> String {
        self.0.msg("week-none-risen", None).unwrap()
    }
    pub fn week_none_waiting(&self) -> String {
        self.0.msg("week-none-waiting", None).unwrap()
    }
    pub fn week_none_newly_fading(&self) -> String {
        self.0.msg("week-none-newly-fading", None).unwrap()
    }
    pub fn week_no_suggestions(&self) -> String {
        self.0.msg("week-no-suggestions", None).unwrap()
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
