using Advance.Tests.Running;

namespace Advance.Tests.Intake;

/// <summary>A site that receives issues.</summary>
static class IntakeSite
{
    public const string Files = """
        -- statiq.json --
        { "SiteTitle": "Field notes", "Host": "notes.example" }
        -- input/index.md --
        ---
        title: Field notes
        summary: Notes from the field, of many kinds.
        ---
        Hello.
        -- input/people/ann-ash.md --
        ---
        name: Ann Ash
        ---
        -- input/topics/ponds.md --
        ---
        title: Ponds and lakes
        summary: Still waters, large and small, and who lives in them.
        ---

        """;

    /// <summary>Runs <c>intake</c> on one issue, as of 22 November 2026.</summary>
    public static Outcome Take(this SiteFolder site, string issue, params string[] options)
    {
        site.Write("issue.json", issue);
        return site.Run(["intake", "issue.json", "--comment", "answer.md", "--date", "2026-11-22", .. options]);
    }
}
