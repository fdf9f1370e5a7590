namespace Advance.Tests.Generation;

/// <summary>A site of hard cases: people, papers and events that say much of themselves, and some that say nothing.</summary>
static class StructuredSite
{
    public const string Files = """
        -- statiq.json --
        {
          "Host": "advance.example", "LinkRoot": "/site", "SiteTitle": "Trials & <Errors>",
          "Acknowledgement": "Paid by the Council."
        }
        -- input/people/ada.md --
        ---
        name: Ada Lovelace
        orcid: 0000-0002-5616-6283
        role: Analyst
        affiliation: The Engine House
        url: /about/
        ---
        -- input/people/bob.md --
        ---
        name: Bob Lovelace
        former: true
        ---
        -- input/partners/council.md --
        ---
        name: The Council
        url: https://council.example/
        kind: funder
        ---
        -- input/partners/house.md --
        ---
        name: The Engine House
        kind: university
        logo: { src: /logo.png, alt: An engine }
        ---
        -- input/about.md --
        ---
        title: About
        ---
        -- input/logo.png --
        x
        -- input/topics/engines.md --
        ---
        title: Engines
        ---
        -- input/news/quoted.md --
        ---
        title: 'A "title" with </script><!-- & Łódź'
        date: 2026-01-05T09:30
        updated: 2026-02
        summary: What we saw on the first day, and what we made of it then.
        topics: engines
        authors: [ada, bob]
        publication: paper
        image: { src: /logo.png, alt: An engine }
        language: cy
        ---
        -- input/news/bare.md --
        ---
        title: A bare one
        date: 2024
        summary: What we saw on the first day, and what we made of it then.
        ---
        -- input/events/both.md --
        ---
        title: In the hall and online
        date: 2026-01-05
        summary: What we will show on the day, and whom it is meant for.
        start: 2026-06-30T15:00
        end: 2026-06-30T16:30
        place: { name: Hall, address: "1 Street, Town", url: https://hall.example/ }
        online: true
        speakers: [ada, Grace Hopper]
        status: postponed
        ---
        -- input/events/days.md --
        ---
        title: Two whole days
        date: 2026-01-05
        summary: What we will show on the day, and whom it is meant for.
        start: 2026-07-01
        end: 2026-07-02
        online: true
        status: cancelled
        ---
        -- input/publications/paper.md --
        ---
        title: A plain title
        date: 2026-01-05
        summary: What the paper says, in words that everybody knows and uses.
        authors: [ada, bob]
        doi: 10.1000/a(1)
        corrections: [{ note: A number was wrong., date: 2026-02, url: https://journal.example/c }]
        open_access: { url: https://journal.example/p, licence: CC BY 4.0 }
        ---
        -- input/publications/_paper.json --
        { "type": "article-journal", "title": "On <i>engines</i>", "container-title": "Journal of Engines",
          "author": [
            { "family": "Lovelace", "given": "A." }, { "family": "Hopper", "given": "Grace" }, { "literal": "The Group" }
          ],
          "volume": "3", "issue": "2", "page": "1-9", "ISSN": ["1234-5679"], "publisher": "Press",
          "issued": { "date-parts": [[2025, 12]] }, "DOI": "10.1000/a(1)" }
        -- input/publications/chapter.md --
        ---
        title: A chapter
        date: 2025
        summary: What the chapter says, in words that everybody knows and uses.
        ---
        -- input/publications/_chapter.json --
        { "type": "chapter", "title": "A chapter", "author": [{ "family": "Hopper", "given": "Grace" }],
          "container-title": "A book", "ISBN": "978-1-4028-9462-6", "issued": { "date-parts": [[2025]] } }
        -- input/publications/bare.md --
        ---
        title: A paper without a record
        date: 2023
        summary: What the paper says, in words that everybody knows and uses.
        ---

        """;
}
