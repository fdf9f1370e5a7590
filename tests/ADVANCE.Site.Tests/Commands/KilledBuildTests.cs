using System.Diagnostics;
using System.Text;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public class KilledBuildTests
{
    const int Posts = 150;

    [Fact]
    public void A_killed_build_leaves_a_complete_site_and_the_next_build_recovers()
    {
        using var site = new SiteFolder(Site("before"));
        Assert.Equal(0, Build(site).ExitCode);
        var before = FolderContent.Of(site.Output);

        using var wanted = new SiteFolder(Site("after"));
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, Build(wanted).ExitCode);
        var step = (int)clock.ElapsedMilliseconds / 12 + 1;
        var after = FolderContent.Of(wanted.Output);
        for (var i = 0; i < Posts; i++)
            site.Write($"input/news/note-{i}.md", Post(i, "after"));

        // Each build is killed a little later than the one before, from its first moments to its last.
        var killed = 0;
        for (var wait = step; ; wait += step)
        {
            using var build = AdvanceProgram.UnderTest.Start(site.Root, "build", "--date", "2026-11-22");
            if (build.WaitForExit(wait))
                break;
            build.Kill();
            build.WaitForExit();
            killed++;

            var left = FolderContent.Of(site.Output);
            Assert.True(
                left.SequenceEqual(before) || left.SequenceEqual(after),
                $"Killed after {wait} ms, the site is neither the old one nor the new one."
            );
        }
        Assert.NotEqual(0, killed);

        Assert.Equal(0, Build(site).ExitCode);
        Assert.Equal(after, FolderContent.Of(site.Output));
        Assert.Equal(
            [".cache", "input", "output", "statiq.json"],
            Directory.EnumerateFileSystemEntries(site.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
    }

    static Outcome Build(SiteFolder site) => site.Run("build", "--date", "2026-11-22");

    static string Site(string word)
    {
        var files = new StringBuilder("-- statiq.json --\n{ \"Host\": \"notes.example\" }\n");
        for (var i = 0; i < Posts; i++)
            files.Append($"-- input/news/note-{i}.md --\n").Append(Post(i, word));
        return files.ToString();
    }

    static string Post(int number, string word) =>
        $"---\ntitle: Note {number} {word}\ndate: 2026-11-02\nsummary: What we saw on that day by the river, in short.\n---\nA "
        + $"heron, {word}.\n";
}
