### Counts, durations, dates and shares.
###
### A number that is shown arrives as text, made in `text/unit.rs`; beside it comes the number itself, which picks the plural.

language-name = English

## Durations

# $count (Number)
# $shown (String)
unit-seconds = { $count ->
    [one] { $shown } second
   *[other] { $shown } seconds
}

# $count (Number)
# $shown (String)
unit-minutes = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}

# $count (Number)
# $shown (String)
unit-hours = { $count ->
    [one] { $shown } hour
   *[other] { $shown } hours
}

# $count (Number)
# $shown (String)
unit-days = { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}

# $count (Number)
# $shown (String)
unit-weeks = { $count ->
    [one] { $shown } week
   *[other] { $shown } weeks
}

# $count (Number)
# $shown (String)
unit-months = { $count ->
    [one] { $shown } month
   *[other] { $shown } months
}

# A whole number of years.
# $count (Number)
# $shown (String)
unit-years = { $count ->
    [one] { $shown } year
   *[other] { $shown } years
}

# A whole number of years and a half: 2½ years.
# $shown (String) - the whole years; empty below one
unit-years-and-a-half = { $shown }½ years

## Rhythms

rhythm-day = every day
rhythm-other-day = every other day
rhythm-week = every week
rhythm-month = every month
rhythm-year = every year
# $gap (String) - a duration: 3 weeks
rhythm-other = every { $gap }

# $rhythm (String) - every 3 weeks
usually = usually { $rhythm }

## How long ago

ago-today = today
ago-yesterday = yesterday
# $duration (String)
ago-other = { $duration } ago

## Dates

# $month (Number)
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# 14 May 2025
# $day (String)
# $month (String) - its name
# $year (String)
date = { $day } { $month } { $year }

# 14 May, of the current year.
# $day (String)
# $month (String) - its name
date-this-year = { $day } { $month }

# May 2025
# $month (String) - its name
# $year (String)
date-month = { $month } { $year }

# 14 May 2025, 09:05
# $date (String)
# $time (String)
date-and-time = { $date }, { $time }

## Shares and sizes

# $number (String)
percent = { $number }%
percent-under-one = under 1%
percent-over-ninety-nine = over 99%

# $count (Number)
# $shown (String)
unit-bytes = { $count ->
    [one] { $shown } byte
   *[other] { $shown } bytes
}
# $shown (String)
unit-kilobytes = { $shown } kB
# $shown (String)
unit-megabytes = { $shown } MB
# $shown (String)
unit-gigabytes = { $shown } GB
# $shown (String)
unit-terabytes = { $shown } TB

# What stands between groups of three digits.
number-group = ,

# What stands before the decimals.
number-decimal = .
