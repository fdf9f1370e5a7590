namespace Advance.Tests.Running;

/// <summary>Small sites that several tests use.</summary>
static class SmallSite
{
    /// <summary>One news item, without any problems.</summary>
    public const string Clean = """
        -- statiq.json --
        { "SiteTitle": "Field notes", "SiteDescription": "Notes from the field.", "Host": "notes.example" }
        -- input/news/first.md --
        ---
        title: The first note
        date: 2026-11-02
        summary: What we saw on the first day by the river, and heard.
        ---
        We saw a heron.

        """;

    /// <summary>The same with a wrong date in line 3.</summary>
    public static readonly string WithAMistake = Clean.Replace("2026-11-02", "next Tuesday", StringComparison.Ordinal);
}
