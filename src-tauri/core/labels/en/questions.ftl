### Duplicates.

questions-same-person = Same person
questions-different-people = Different people
questions-not-now = Not now
questions-no-duplicates-found = No duplicates found.
questions-nothing-else-to-answer = Nothing else to answer.
questions-where-closeknit-is-sure-it-has = Where Closeknit is sure, it has already merged addresses. It asks you about the rest.
questions-are-these-the-same-person = Are these the same person?
questions-show-the-skipped-pairs = Show the skipped pairs
