using Advance.Preview.Editions;
using Advance.Preview.Http;

namespace Advance.Preview.Problems;

/// <summary>The page shown instead of one that the theme couldn't render.</summary>
static class ExceptionPage
{
    public static Markup Of(Edition edition, string path, Exception bug) =>
        ProblemPage.Page(
            edition,
            "This page couldn't be rendered",
            Html.Of(
                $"""
                <p>The theme or a generator failed at <code>{path}</code>. This isn't an error in the
                content.</p><p class="message">{bug.Message}</p><pre tabindex="0">{bug.ToString()}</pre>
                """
                    + $"""
                    <p class="message">{bug.Message}</p><pre tabindex="0">{bug.ToString()}</pre>
                    """
            )
        );
}
