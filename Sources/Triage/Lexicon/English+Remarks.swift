extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey, and how they grumble politely.
    static let englishRemarks: KeyValuePairs<Cue, String> = [
        .wish: """
        wish there, wish it, i wish, we wish, wish you, nice to have, nice if, great if, good if, better if, needs more,
        needs an, needs to have, more options, more choice, more time for, more examples, could be improved, room for,
        if only, there should be, it should, you should, ought to, would prefer, would be useful, please allow
        """,
        .annoyed: """
        meh, ugh, argh, sigh, seriously, honestly, are you kidding, laughable, insane, a pain, such a pain, what a pain,
        pain to use, no respect, rude, unhelpful, not impressed, unimpressed, not happy, not amused, displeased,
        dissatisf*, unsatisf*, let down, letdown, a letdown, shambles, farce, circus, lottery, beyond a joke, bored of,
        puts me off, drives us, drive me, gets on my, makes no sense, no sense, for no reason, is it too much
        """,
        .repeated: """
        half the time, most days, most mornings, every other day, every few minutes, every week, each morning, each week,
        more often than not, again and again, time and again, time after time, on and off, as always, as ever, same old,
        all the time, week after week, day after day, month after month, every monday, for ages, since months,
        for the umpteenth, umpteenth, nothing has changed, nothing changes, nothing happened, still waiting, chased,
        keep having to, keep asking, have to keep, i always have to, we always have to
        """,
        .bad: """
        mediocre, subpar, below par, below average, shoddy, dated, outdated, clunky, counterintuitive, not intuitive,
        unintuitive, not user friendly, unfriendly, hard to use, hard to find, hard to read, difficult to use,
        difficult to find, too complicated, overcomplicated, no help, not helpful, not good, not great, not very good,
        not worth, not fit for, unfit, leaves a lot, leaves much, lacking, disorgani*, dirty, noisy, freezing cold,
        too cold, too hot, too loud, cramped, uncomfortable, unprofessional, incompetent, inconsistent, unclear, vague,
        misleading, drains, draining, eats battery, eats my battery, waste, nothing but, gimmick, half baked
        """,
        .worse: """
        gone downhill, going downhill, getting worse, gets worse, worse than, worse and worse, slower than, than before,
        than it was, than they were, in the old days, before you changed, before they changed, since you changed,
        since they changed, since the change, since the move to, since we moved to, why change, why did you change,
        why did they change, preferred the, prefer the old, liked the old, miss the old, change it back, put it back,
        no improvement, far less, much less useful
        """,
        .tooMuch: """
        long queue, long queues, queues, long wait, waiting time, wait times, waited, three clicks, ten clicks, steps,
        a dozen, hoops, jump through, paperwork, forms to fill, too often, way too, far too, nothing free, paywall,
        subscribe to, pricey, expensive, cost of, costs more, minutes every, minutes each, an hour to, hours to, days to,
        forced to, forces us, forces me, have to log in, log in again, having to
        """,
        .praise: """
        loves, love the, like it, like the, i like, really like, does the job, does what it, works well, works fine,
        works great, no complaints, nothing to complain, top notch, first class, spot on, well organi*, well explained,
        well made, well thought, clear and, easy, simple, intuitive, handy, informative, interesting, welcoming, polite,
        courteous, knowledgeable, efficient, spotless, clean, comfortable, couldn't be happier, can't fault, cannot fault
        """,
        .solved: "no longer an issue, no longer a problem, all sorted, back to normal, back to working",
        .closing: "no comment, no comments, nothing to add, none, n a, nothing, no suggestions, not applicable",
        .slow: """
        slow, slowly, slower, slowness, slows, so slow, very slow, really slow, painfully slow, extremely slow, sluggish,
        laggy, lags, lagging, crawl, crawls, crawling, a snail, takes ages to load, bad wifi, poor connection,
        poor reception, patchy, weak signal
        """,
    ]
}
