namespace Advance.Tests.Sites.Editions;

/// <summary>A small site in English, partly translated into Welsh.</summary>
static class TwoLanguages
{
    public const string Files = """
        -- statiq.json --
        { "Host": "advance.example", "SiteTitle": "ADVANCE", "SiteDescription": "Research news.", "Languages": ["cy"] }
        -- input/index.md --
        ---
        title: Home
        summary: The home page.
        ---
        Welcome.
        -- input/index.cy.md --
        ---
        title: Hafan
        summary: Y dudalen gartref.
        ---
        Croeso.
        -- input/about.md --
        ---
        title: About
        ---
        About us.
        -- input/a.png (bytes) --
        89 50 4E 47
        -- input/news/launch.md --
        ---
        title: The study begins
        date: 2026-06-30
        summary: A study begins.
        topics: [groups, trials]
        authors: [ann-elis]
        related: [other]
        redirect_from: /old
        image: { src: ../a.png, alt: A room }
        xref: launch
        ---
        It begins.
        -- input/news/launch.cy.md --
        ---
        title: Mae'r astudiaeth yn dechrau
        summary: Mae astudiaeth yn dechrau.
        image: { alt: Ystafell }
        ---
        Gweler [y llall](other.md), [y seminar](../events/seminar.md), [y pwnc](xref:groups) a [hon](xref:launch).
        -- input/news/other.md --
        ---
        title: Other news
        date: 2026-05-01
        summary: Other news.
        topics: [groups]
        ---
        See [the launch](launch.md) and [the same in Welsh](launch.cy.md).
        -- input/events/seminar.md --
        ---
        title: A seminar
        date: 2026-05-02
        start: 2026-12-03T15:00
        summary: A seminar.
        outcome: It went well.
        place: { name: Town hall, address: High Street }
        speakers: [ann-elis]
        ---
        Come along.
        -- input/events/seminar.cy.md --
        ---
        title: Seminar Cymraeg
        summary: Seminar am yr astudiaeth.
        slug: y-seminar
        redirect_from: /cy/hen
        ---
        Dewch draw.
        -- input/people/ann-elis.md --
        ---
        name: Ann Elis
        role: Lead
        ---
        -- input/topics/groups.md --
        ---
        title: Groups
        ---
        On groups.
        -- input/topics/groups.cy.md --
        ---
        title: Grwpiau
        ---
        Am grwpiau.
        -- input/topics/trials.md --
        ---
        title: Trials
        ---
        On trials.

        """;
}
