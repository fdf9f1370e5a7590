using Advance.Preview.Editions;

namespace Advance.Preview.Problems;

/// <summary>What stands in place of a page that the theme could not draw.</summary>
static class ExceptionPage
{
    public static Markup Of(Edition edition, string path, Exception bug) =>
        ProblemPage.Page(
            edition,
            "This page could not be drawn",
            Html.Of(
                $"""
                <p>The theme or a generator failed at <code>{path}</code>. This is no mistake in content.</p>
                """
                    + $"""
                    <p class="message">{bug.Message}</p><pre tabindex="0">{bug.ToString()}</pre>
                    """
            )
        );
}
