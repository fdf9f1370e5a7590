using Advance.Tests.Running;

namespace Advance.Tests.PullRequests;

/// <summary>A site with people, topics, news and an event, without any problems.</summary>
static class NotesSite
{
    public const string Files = """
        -- statiq.json --
        { "SiteTitle": "Field notes", "SiteDescription": "Notes from the field.", "Host": "notes.example" }
        -- README.md --
        The notes.
        -- input/people/ada-example.md --
        ---
        name: Ada Example
        ---
        -- input/people/grace-example.md --
        ---
        name: Grace Example
        ---
        -- input/topics/rivers.md --
        ---
        title: Rivers
        ---
        -- input/topics/birds.md --
        ---
        title: Birds
        ---
        -- input/news/first.md --
        ---
        title: The first note
        date: 2026-10-30
        summary: What we saw on the first day by the river, and heard.
        topics: [rivers]
        authors: [grace-example]
        ---
        We saw a heron.
        -- input/events/walk.md --
        ---
        title: A walk along the river
        date: 2026-10-20
        summary: We walk from the bridge to the mill and look for herons.
        start: 2026-11-20T10:00
        end: 2026-11-20T12:30
        place: The old bridge
        topics: [rivers]
        ---
        Bring boots.

        """;

    public const string Second = """
        ---
        title: A second note from the river
        date: 2026-11-02
        summary: What we heard on the second day by the river, and who had told us of it.
        topics:
          - rivers
          - birds
        authors:
          - ada-example
        ---
        We heard a bittern.

        """;

    public static ProposedChange Adding(string path, string text) => new(Files, site => site.Write(path, text));

    /// <summary>The second note, unchanged or with a part changed.</summary>
    public static ProposedChange AddingSecond(string part = "", string other = "") =>
        Adding(
            "input/news/second.md",
            part.Length == 0 ? Second
                : Second.Contains(part, StringComparison.Ordinal) ? Second.Replace(part, other, StringComparison.Ordinal)
                : throw new ArgumentException($"'{part}' is not in the note.")
        );
}
