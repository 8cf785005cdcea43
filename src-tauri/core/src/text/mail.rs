//! The user's mail in numbers, the messages behind a number, what is kept, and what went over the wire.

use super::Wording;
use super::name::first_name;
use super::sentence::sentence;
use crate::model::{
    AccountAnswer, AccountSaid, CompanyAnswer, EvidenceKind, Kind, LinkSaid, ReceiptAnswer,
    ReceiptSaid, ReplyTimesAnswer, ReplyTimesSaid, Sentence, StatsAnswer, StatsSaid, StoredAnswer,
    StoredSaid, Timestamp, TracedLink, TracedMessage, TracedSaid, WireSaid,
};

impl Wording {
    /// Says the user's mail in numbers.
    pub fn stats(&self, stats: &StatsAnswer) -> StatsSaid {
        let c = &self.catalogue;
        let counts = stats.messages;
        let summary = stats.period.map(|(first, last)| {
            sentence(|s| {
                let of = |kind, count: u32| self.counted_kind(kind, count.into());
                let messages = s.phrase(self.messages(counts.distinct));
                let (first, last) = (
                    s.date(first, self.date(first)),
                    s.date(last, self.date(last)),
                );
                let people = s.phrase(of(Kind::Person, stats.people.person));
                let lists = s.phrase(of(Kind::List, stats.people.list));
                let robots = s.phrase(of(Kind::Robot, stats.people.robot));
                let roles = s.phrase(of(Kind::Role, stats.people.role));
                c.mail_summary(messages, first, last, people, lists, robots, roles)
            })
        });
        let set_aside = sentence(|s| {
            let (on_server, stored, set_aside) = (
                s.number(self.number(counts.on_server)),
                s.number(self.number(counts.stored)),
                s.number(self.number(counts.set_aside)),
            );
            let distinct = s.phrase(self.messages(counts.distinct));
            c.mail_set_aside(on_server, stored, set_aside, distinct)
        });
        let months = stats.months.iter().map(|month| self.month_volume(month));
        StatsSaid {
            summary,
            set_aside,
            months: months.collect(),
            my_replies: self.reply_times_apart(&stats.my_replies),
            their_replies: self.reply_times_apart(&stats.their_replies),
        }
    }

    /// Returns reply times one by one, for a table.
    fn reply_times_apart(&self, times: &ReplyTimesAnswer) -> ReplyTimesSaid {
        let dash = || "–".to_owned();
        let duration = |seconds: Option<i64>| seconds.map_or_else(dash, |one| self.duration(one));
        let share = |count: u32| match times.replies {
            0 => dash(),
            all => self.share(f64::from(count) / f64::from(all)),
        };
        let [hour, day, ..] = times.within;
        ReplyTimesSaid {
            quarter: duration(times.quarter_seconds),
            median: duration(times.median_seconds),
            three_quarters: duration(times.three_quarters_seconds),
            hour: share(hour),
            day: share(day),
        }
    }

    /// Says a message that counts for a tie.
    pub fn traced(&self, message: &TracedMessage) -> TracedSaid {
        TracedSaid {
            at: self.date_and_time(message.at),
            people: self.people(message.recipients.into()),
            reply: message.reply_seconds.map(|seconds| self.duration(seconds)),
        }
    }

    /// Says on how many days there was contact: messages that count as such, and the days they were written on.
    pub fn contact_days(&self, messages: u64, days: u64) -> Sentence {
        let c = &self.catalogue;
        sentence(|s| {
            let messages = s.phrase(self.messages(messages));
            c.contact_days(messages, c.unit_days(days as f64, self.number(days)))
        })
    }

    /// Says what a message shows of two others.
    pub fn traced_link(&self, message: &TracedLink) -> LinkSaid {
        let c = &self.catalogue;
        let shows = sentence(|s| match (message.kind, message.mine) {
            (EvidenceKind::Thread, true) => c.link_you_thread(),
            (EvidenceKind::TogetherFew, true) => c.link_you_together_few(),
            (EvidenceKind::TogetherMany, true) => c.link_you_together_many(),
            (kind, _) => {
                let author = s.person(Some(message.author), first_name(&message.name));
                match kind {
                    EvidenceKind::Direct | EvidenceKind::Wrote => match message.with_you {
                        true => c.link_wrote_with_you(author),
                        false => c.link_wrote(author),
                    },
                    EvidenceKind::Thread => c.link_thread(author),
                    EvidenceKind::TogetherFew => c.link_together_few(author),
                    EvidenceKind::TogetherMany => c.link_together_many(author),
                }
            }
        });
        LinkSaid {
            at: self.date_and_time(message.at),
            shows,
        }
    }

    /// Says that what was found is a company, and how many people were seen there.
    pub fn company_found(&self, company: &CompanyAnswer) -> Sentence {
        sentence(|s| {
            let people = s.phrase(self.people(company.people.into()));
            self.catalogue.company_people(people)
        })
    }

    /// Says how much of the mail in Sent folders is somebody's.
    pub fn sent_by(&self, messages: u32, of: u32) -> Sentence {
        sentence(|s| {
            let messages = s.phrase(self.messages(messages.into()));
            let of = s.number(self.number(of.into()));
            self.catalogue.sender_messages(messages, of)
        })
    }

    /// Says how far an account is read.
    pub fn account(&self, account: &AccountAnswer, now: Timestamp) -> AccountSaid {
        let c = &self.catalogue;
        let set_aside = account.messages.set_aside;
        AccountSaid {
            messages: self.messages(account.messages.stored),
            set_aside: (set_aside > 0)
                .then(|| sentence(|s| c.account_set_aside(s.number(self.number(set_aside))))),
            last_read: account
                .harvested
                .map(|at| sentence(|s| c.account_last_read(s.date(at, self.ago(at, now))))),
        }
    }

    /// Says what went over the wire; each line where `with_lines`.
    pub fn receipt(&self, receipt: &ReceiptAnswer, with_lines: bool) -> ReceiptSaid {
        let c = &self.catalogue;
        let hosts = sentence(|s| {
            let hosts: Vec<String> = receipt.hosts.iter().map(|host| s.quote(host)).collect();
            hosts.join(&c.and_also())
        });
        let sum = sentence(|s| {
            let commands = sentence(|s| {
                let shown = s.number(self.number(receipt.commands));
                c.count_commands(receipt.commands as f64, shown)
            });
            let (commands, hosts) = (s.phrase(commands), s.phrase(hosts));
            let (sent, got) = (self.bytes(receipt.bytes_out), self.bytes(receipt.bytes_in));
            c.receipt_sum(commands, hosts, sent, got)
        });
        let lines = receipt.lines.iter().filter(|_| with_lines);
        let lines = lines.map(|line| WireSaid {
            at: self.date_and_time(line.at),
            bytes_out: self.bytes(line.bytes_out),
            bytes_in: self.bytes(line.bytes_in),
        });
        ReceiptSaid {
            sum,
            lines: lines.collect(),
        }
    }

    /// Says how large the store is.
    pub fn stored(&self, stored: &StoredAnswer) -> StoredSaid {
        let per_message = stored.bytes.checked_div(stored.messages);
        StoredSaid {
            size: self.bytes(stored.bytes),
            per_message: per_message.map(|bytes| self.bytes(bytes)),
        }
    }
}
