extension Phrasebook {
    static let english = Phrasebook(
        subjects: [
            "{service} does not work", "Question about {service}", "{device} again", "Thank you", "Request {number}",
            "Room {number}: no network", "Access to {service} for {name}", "Slow {service} since {time}",
        ],
        greetings: ["Hello,", "Dear IT team,", "Hi all,", "Good morning,", "Dear colleagues,"],
        matters: [
            "{service} has been down since {time}, nobody in {place} can log in any more.",
            "Could you please give {name} access to {service}? The form {number} is signed.",
            "It is really annoying that {service} asks for my password every ten minutes.",
            "Thank you for repairing the {device} in {place} so quickly!",
            "How do I connect my {device} to {service} when I work from home?",
            "We would like to order a {device} for room {number}.",
            "For the information of everybody: {name} is our new contact for {service}.",
        ],
        details: [
            "The message on the screen says error {number}, and then the window closes.",
            "It was the same {time}, and my colleague {name} has it too.",
            "I have already restarted the {device} twice, without any difference.",
            "In {place} everything is fine, so it may be the socket in room {number}.",
            "A lecture with {number} students depends on it, so a short answer would help us a lot.",
            "We spoke about this with {name} some months ago and then never heard of it again.",
            "If there is a page where this is described, I did not find it.",
            "Before the last update of {service} this took a few seconds, now it takes minutes.",
            "You can reach me in {place} or by telephone, extension {number}, best {time}.",
            "The inventory number of the {device} is {number}-{number}.",
            "Perhaps it has to do with the new certificate that was announced for {service}.",
            "Most of us have found a way around it by using {service} instead.",
        ],
        farewells: ["Best regards", "Many thanks", "Kind regards and a nice day", "Cheers"],
        places: ["the library", "building C", "the main hall", "the laboratory", "the dean's office", "the canteen"],
        times: ["this morning", "yesterday", "Monday", "last week", "lunchtime", "nine o'clock"],
        attribution: "{name} wrote:"
    )
}
