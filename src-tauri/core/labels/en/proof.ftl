### How accurate the answers are.

proof-you-write-within-90-days = You write within 90 days
proof-you-wrote = You wrote
proof-chances-that-you-write = Chances that you write, against how often you did
proof-silence-for-90-days = Silence for 90 days
proof-silent = Silent
proof-chances-of-silence = Chances of silence, against how often it came
proof-chance-given = chance given
proof-chance = Chance
proof-given = Given
proof-on-average = On average
proof-95-range = 95% range
proof-what-closeknit-would-have-told-you = What Closeknit would have told you on past dates of your own mail, and what happened.
proof-replaying-past-dates-with-a-lot = Replaying past dates. With a lot of mail this takes a minute.
proof-on-the-dotted-line-the-chance = On the dotted line, the chance given is what happened. The larger a dot, the more chances it stands for; its stroke is the range in which the true share lies with 95% confidence if the answers were independent. They aren’t quite, since the same people are asked about on several dates, so the real range is somewhat wider.
proof-ways-named-just-before-an-introduction = Ways named just before an introduction
proof-way = Way
proof-named = Named
proof-through-the-person-who-introduced-you = Through the person who introduced you
proof-dates-replayed = Dates replayed
proof-date = Date
proof-people-you-had-written-to = People you had written to
proof-wrote-again = Wrote again
proof-regular-ties = Regular ties
proof-fell-silent = Fell silent
