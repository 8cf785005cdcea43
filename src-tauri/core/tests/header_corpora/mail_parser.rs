//! What mail-parser makes of a header block: the version that this project uses, and its own committed answers.

use super::answer::{Answers, FIELDS, as_addresses, as_id};
use mail_parser::{Address, DateTime, HeaderName, HeaderValue, Message, MessageParser};
use serde_json::Value;

/// Returns what the crate makes of a block, or `None` where it sees no message.
pub fn read(raw: &[u8]) -> Option<Answers> {
    let message = MessageParser::default().parse_headers(raw)?;
    let all = FIELDS.iter().filter_map(|&field| {
        let values = values(&message, field);
        (!values.is_empty()).then(|| (field, answer(field, &values)))
    });
    Some(all.collect())
}

fn values<'a>(message: &'a Message<'_>, field: &str) -> Vec<&'a HeaderValue<'a>> {
    let name = HeaderName::parse(field.to_owned()).expect("a name");
    message.header_values(name).collect()
}

fn answer(field: &str, values: &[&HeaderValue<'_>]) -> Option<Vec<String>> {
    let first = values.first()?;
    match field {
        "Date" => {
            let date = first.as_datetime().filter(|date| date.is_valid())?;
            Some(vec![date.to_timestamp().to_string()])
        }
        "Message-ID" | "In-Reply-To" | "References" => match first {
            HeaderValue::Text(id) => Some(as_id(field, &[id])),
            HeaderValue::TextList(ids) => Some(as_id(field, ids)),
            _ => None,
        },
        "List-Id" => {
            let id = first.as_address()?.first()?.address.as_ref()?;
            Some(vec![id.to_lowercase()])
        }
        _ => Some(as_addresses(
            values.iter().flat_map(|value| addresses(value)),
        )),
    }
}

fn addresses(value: &HeaderValue<'_>) -> Vec<String> {
    let HeaderValue::Address(list) = value else {
        return Vec::new();
    };
    let all: Vec<_> = match list {
        Address::List(list) => list.iter().collect(),
        Address::Group(groups) => groups.iter().flat_map(|group| &group.addresses).collect(),
    };
    all.into_iter()
        .filter_map(|one| one.address.as_deref().map(str::to_owned))
        .collect()
}

/// Returns the answers in one of its JSON files that stand beside its messages.
pub fn kept(file: &Value) -> Answers {
    let none = Vec::new();
    let headers = file["parts"][0]["headers"].as_array().unwrap_or(&none);
    let all = FIELDS.iter().filter_map(|&field| {
        let name = field.to_lowercase().replace('-', "_");
        let of_field = headers
            .iter()
            .filter(|header| header["name"] == name.as_str());
        let values: Vec<&Value> = of_field.map(|header| &header["value"]).collect();
        (!values.is_empty()).then(|| (field, kept_answer(field, &values)))
    });
    all.collect()
}

fn kept_answer(field: &str, values: &[&Value]) -> Option<Vec<String>> {
    let first = values.first()?;
    match field {
        "Date" => kept_field(field, &first["DateTime"]),
        "Message-ID" | "In-Reply-To" | "References" => {
            kept_field(field, first.get("Text").or(first.get("TextList"))?)
        }
        "List-Id" => {
            let id = kept_addresses(&first["Address"]).into_iter().next()?;
            Some(vec![id.to_lowercase()])
        }
        _ => Some(as_addresses(
            values
                .iter()
                .flat_map(|value| kept_addresses(&value["Address"])),
        )),
    }
}

/// Returns the answer in a date, an id, a list of ids or a list of addresses of its.
pub fn kept_field(field: &str, value: &Value) -> Option<Vec<String>> {
    match (field, value) {
        ("Date", _) => kept_date(value),
        ("Message-ID" | "References" | "In-Reply-To", Value::String(id)) => {
            Some(as_id(field, &[id]))
        }
        ("Message-ID" | "References" | "In-Reply-To", Value::Array(ids)) => {
            let ids: Vec<&str> = ids.iter().filter_map(Value::as_str).collect();
            Some(as_id(field, &ids))
        }
        ("Message-ID" | "References" | "In-Reply-To", _) => None,
        _ => Some(as_addresses(kept_addresses(value))),
    }
}

fn kept_date(date: &Value) -> Option<Vec<String>> {
    let part = |name: &str| date[name].as_u64();
    let date = DateTime {
        year: part("year")? as u16,
        month: part("month")? as u8,
        day: part("day")? as u8,
        hour: part("hour")? as u8,
        minute: part("minute")? as u8,
        second: part("second")? as u8,
        tz_before_gmt: date["tz_before_gmt"] == true,
        tz_hour: part("tz_hour")? as u8,
        tz_minute: part("tz_minute")? as u8,
    };
    date.is_valid()
        .then(|| vec![date.to_timestamp().to_string()])
}

/// Returns every address in an answer of its, in order.
fn kept_addresses(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    gather(value, &mut found);
    found
}

fn gather(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| gather(one, found)),
        Value::Object(fields) => {
            found.extend(
                fields
                    .get("address")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            fields.values().for_each(|one| gather(one, found));
        }
        _ => {}
    }
}
