using Advance.Tests.Browsing;
using Advance.Tests.Editing.PullRequests;
using Advance.Tests.Running;

namespace Advance.Tests.Editing.Journeys;

/// <summary>
/// A small site on a git host, built from its main branch and served with its editor, as a research programme would run it.
/// </summary>
public sealed class EditedSite : IAsyncLifetime
{
    /// <summary>The "now" of all builds.</summary>
    public const string Date = "2026-11-22";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly TempFolder folder = new();

    /// <summary>The scheme, host name and port of the site.</summary>
    public string Origin => Served.Origin;

    internal RemoteHost Host { get; private set; } = null!;

    internal StaticHost Served { get; private set; } = null!;

    string Output => folder.Combine("output");

    public async ValueTask InitializeAsync()
    {
        Host = await RemoteHost.Start();
        Host.Repository.Begin("main", [.. Content($"{Host.Origin}/api/v3")]);
        Host.Repository.Protected.Add("main");
        var built = Publish();
        Assert.True(built.ExitCode == 0, built.ToString());
        Served = await StaticHost.Serve(
            Output,
            headers: HeadersFile.Read(await File.ReadAllTextAsync(Path.Combine(Output, "_headers")))
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        await Host.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>
    /// Builds the current main branch, as the workflow does after each merge, and serves the result from then on.
    /// </summary>
    internal Outcome Publish()
    {
        using var checkout = Checkout("main");
        return AdvanceProgram.Soonest.RunIn(checkout.Root, "build", "--date", Date, "--output", Output);
    }

    /// <summary>The files of a branch, in a separate folder.</summary>
    internal TempFolder Checkout(string branch)
    {
        var checkout = new TempFolder();
        Host.Repository.Export(branch, checkout.Root);
        return checkout;
    }

    /// <summary>The newest pull request of a branch.</summary>
    internal PullRequest Pull(string branch) => Host.Pulls.All.Last(pull => pull.Head == branch);

    /// <summary>The text of a file on a branch.</summary>
    internal string Text(string branch, string path)
    {
        var file = Host.Repository.File(Host.Repository.Head(branch)!, path);
        Assert.True(
            file is not null,
            $"{path} is not on {branch}, which has "
                + $"{string.Join(' ', Host.Repository.Files(Host.Repository.Head(branch)!).Select(one => one.Path))}"
        );
        return System.Text.Encoding.UTF8.GetString(Host.Repository.Blob(file.Oid)!.Value.Span);
    }

    /// <summary>Waits until a condition is true on the host.</summary>
    internal async Task Until(Func<bool> isSo, string what)
    {
        using var end = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            if (end.IsCancellationRequested)
                Assert.Fail($"In vain waited until {what}. The host was asked:\n{string.Join('\n', Host.Log.TakeLast(20))}");
            await Task.Delay(20);
        }
    }

    static (string Path, string Text)[] Content(string api) =>
        [
            (
                "statiq.json",
                $$"""
                {
                  "SiteTitle": "ADVANCE", "SiteDescription": "Research news.", "Host": "advance.example",
                  "TimeZone": "Europe/London", "Repository": "advance-programme/site", "RepositoryApi": "{{api}}"
                }
                """
            ),
            (
                "input/index.md",
                "---\ntitle: Home page\nsummary: What a programme of research publishes, in plain words.\n---\n\nWelcome.\n"
            ),
            (
                "input/get-help.md",
                "---\ntitle: Get help\nsummary: Who to call, and when someone answers there.\n---\n\nSomeone answers.\n"
            ),
            ("input/people/ann-elis.md", "---\nname: Ann Elis\n---\n\nAnn Elis works on the study.\n"),
            ("input/topics/groups.md", "---\ntitle: Groups\n---\n\nOn groups.\n"),
            (
                "input/news/the-study-begins.md",
                "---\ntitle: The study begins\ndate: 2026-06-30\nsummary: A study of groups begins, and its first results are "
                    + "to come next year.\ntopics:\n  - groups\nauthors:\n  - ann-elis\n---\n\nThe study begins.\n"
            ),
            (
                "input/news/a-guest-writes.md",
                """
                ---
                title: A guest writes
                date: 2026-06-29
                summary: A guest writes of the study, and what others may take from it for their work.
                topics:
                  - groups
                authors:
                  - Bo Guest
                ---

                A guest writes.

                """
            ),
            (
                "input/events/spring-seminar.md",
                "---\ntitle: Spring seminar\ndate: 2026-03-02\nsummary: A seminar on the study of groups, with time for "
                    + "questions and for tea.\nstart: 2026-04-08T15:00\nend: 2026-04-08T16:30\nplace: Hall\ntopics:\n  - "
                    + "groups\n---\n\nCome along.\n"
            ),
        ];
}
