namespace Advance.Tests.Running;

/// <summary>A site with an event of each kind, for 22 November 2026.</summary>
static class EventSite
{
    /// <summary>
    /// Registration closes at the end of 30 November; the seminar is on 3 December from 2 to 4 pm in London, and the meeting on 9
    /// and 10 March.
    /// </summary>
    public const string Files = """
        -- statiq.json --
        { "SiteTitle": "Field notes", "SiteDescription": "Notes from the field.", "Host": "notes.example" }
        -- input/news/first.md --
        ---
        title: The first note
        date: 2026-11-02
        summary: What we saw on the first day, in all its detail and with a picture.
        topics: [herons]
        ---
        We saw a heron.
        -- input/events/seminar.md --
        ---
        title: Winter seminar
        date: 2026-11-01
        summary: An afternoon about what we saw in winter, with time for questions.
        start: 2026-12-03T14:00
        end: 2026-12-03T16:00
        place: Hall
        registration: { url: "https://register.example/", closes: 2026-11-30 }
        topics: [herons]
        ---
        Come and see.
        -- input/events/meeting.md --
        ---
        title: Spring meeting
        date: 2026-11-01
        summary: Two days on which we plan where to look in the coming year, and who.
        start: 2027-03-09
        end: 2027-03-10
        place: Hall
        ---
        Come and plan.
        -- input/events/excursion.md --
        ---
        title: Summer excursion
        date: 2022-05-01
        summary: A day on the lake, at which we learned to tell the birds apart by voice.
        start: 2022-06-30
        place: The lake
        ---
        We went.
        -- input/events/walk.md --
        ---
        title: Evening walk
        date: 2026-11-01
        summary: A walk round the lake at dusk, which will not take place this winter.
        start: 2026-12-20T16:00
        place: The lake
        status: cancelled
        registration: { url: "https://register.example/walk" }
        ---
        It was cancelled.

        """;
}
