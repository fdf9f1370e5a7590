using System.Text;
using Advance.Publish;
using Advance.Render;

namespace Advance.Tests.Writing;

public class NoOutputTests
{
    [Fact]
    public void Everything_is_listed_before_any_page_is_generated_and_only_pages_are_generated()
    {
        var steps = new List<string>();

        using var staged = new NoOutput().Stage(Files(), "nowhere");

        Assert.Null(staged.Publish());
        Assert.Equal(["listed", "made index.html"], steps);

        IEnumerable<OutputFile> Files()
        {
            foreach (var path in new[] { "index.html", "feed.rss" })
                yield return new OutputFile(path, () =>
                {
                    lock (steps)
                        steps.Add($"made {path}");
                    return Encoding.UTF8.GetBytes("<p>");
                });
            // Building the search index, which needs the threads that would be waiting for the list.
            steps.Add("listed");
        }
    }
}
