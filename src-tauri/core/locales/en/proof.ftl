### How accurate the answers would have been on the user's own past mail.

# $count (Number)
# $shown (String)
count-past-dates = { $count ->
    [one] { $shown } past date was
   *[other] { $shown } past dates were
}

# $dates (String) - past dates, counted, with their verb
# $first (String)
# $last (String)
proof-replayed = { $dates } replayed, from { $first } to { $last }: each answered from the mail before it alone, and compared with the 90 days after it.

# $range (String) - 70–80%
# $share (String)
# $came (String)
# $given (String)
proof-contact-tenth = Of people given a chance of { $range } that you write to them, { $share } heard from you: { $came } of { $given }.

# $given (String)
# $share (String)
# $points (String) - points, counted
proof-contact-whole = Over all { $given } chances, you wrote in { $share } of cases; off by { $points } on average.

# $range (String) - 70–80%
# $share (String)
# $came (String)
# $given (String)
proof-silence-tenth = Of ties given a chance of { $range } to fall silent, { $share } did: { $came } of { $given }.

# $given (String)
# $share (String)
# $points (String) - points, counted
proof-silence-whole = Over all { $given } chances, silence came in { $share } of cases; off by { $points } on average.

# $count (Number)
# $shown (String)
count-points = { $count ->
    [one] { $shown } point
   *[other] { $shown } points
}

# $from (String)
# $to (String) - a percentage
percent-range = { $from }–{ $to }

# $strong (String)
# $fair (String)
# $weak (String)
proof-labels = Of strong ties you wrote again to { $strong } within 90 days, of fair ones to { $fair }, of weak ones to { $weak }.

# $met (String) - people, counted
# $foreseeable (String)
# $first (String)
# $among-three (String)
proof-introductions = Of { $met } you met through someone, { $foreseeable } had been seen with that one before; of those, the introducer would have been named first for { $first }, and among the first three for { $among-three }.

# $met (String) - people, counted
# $foreseeable (String)
# $replayed (String)
# $first (String)
# $among-three (String)
proof-latest-introductions = Of { $met } you met through someone, { $foreseeable } had been seen with that one before; of the latest { $replayed } of those, the introducer would have been named first for { $first }, and among the first three for { $among-three }.

proof-no-dates = Not enough mail yet to replay any date: it takes 90 days of mail to answer from, and 90 more to compare with.

# $needed (String)
# $each (String)
# $given (String)
proof-no-contact = Not enough yet to judge chances of contact: it takes { $needed } answers, at least { $each } of them yes and { $each } no; there are { $given }.

# $needed (String)
# $each (String)
# $given (String)
proof-no-silence = Not enough yet to judge chances of silence: it takes { $needed } answers, at least { $each } of them yes and { $each } no; there are { $given }.

proof-met-nobody = Not enough yet to judge introductions: it takes somebody whom you met through a person seen with them before. Since the first date you met nobody through someone.

# $met (String) - people, counted
proof-met-unforeseen = Not enough yet to judge introductions: it takes somebody whom you met through a person seen with them before. Since the first date you met { $met } through someone, none of them seen with that one before.
