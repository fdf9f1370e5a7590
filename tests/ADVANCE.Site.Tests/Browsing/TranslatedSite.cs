using Advance.Tests.Browsing;
using Advance.Tests.Running;

[assembly: AssemblyFixture(typeof(TranslatedSite))]

namespace Advance.Tests.Browsing;

/// <summary>A small site in English, partly translated into Welsh, below a path; built once by the program.</summary>
public sealed class TranslatedSite : IDisposable
{
    const string Files = """
        -- statiq.json --
        {
          "Host": "advance.example", "SiteTitle": "ADVANCE", "SiteDescription": "Research news.", "LinkRoot": "/a-b",
          "Languages": ["cy"]
        }
        -- input/index.md --
        ---
        title: Home
        summary: What a programme of research publishes.
        ---
        Welcome.
        -- input/index.cy.md --
        ---
        title: Hafan
        summary: Yr hyn y mae rhaglen ymchwil yn ei gyhoeddi.
        ---
        Croeso.
        -- input/get-help.md --
        ---
        title: Get help
        summary: Who to call.
        ---
        Someone answers.
        -- input/news/launch.md --
        ---
        title: The study begins
        date: 2026-06-30
        summary: A study of groups begins, and its first results are to come next year.
        topics: [groups, trials]
        authors: [ann-elis]
        ---
        The study begins.
        -- input/news/launch.cy.md --
        ---
        title: Mae'r astudiaeth yn dechrau
        summary: Mae astudiaeth o grwpiau yn dechrau, a daw ei chanlyniadau cyntaf y flwyddyn nesaf.
        ---
        Mae'r astudiaeth yn dechrau.
        -- input/events/seminar.md --
        ---
        title: A seminar
        date: 2026-05-02
        start: 2026-12-03T15:00
        end: 2026-12-03T16:30
        summary: A seminar on the study of groups, with time for questions and for tea.
        topics: [groups]
        place: { name: Town hall, address: High Street }
        ---
        Come along.
        -- input/events/seminar.cy.md --
        ---
        title: Seminar am yr astudiaeth
        summary: Seminar am yr astudiaeth o grwpiau, gydag amser am gwestiynau ac am de.
        ---
        Dewch draw.
        -- input/people/ann-elis.md --
        ---
        name: Ann Elis
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

    readonly SiteFolder folder = new(Files);
    readonly Lazy<string> built;

    public TranslatedSite() => built = new(Build);

    /// <summary>The full path of the output.</summary>
    public string Folder => built.Value;

    /// <summary>The addresses of all HTML pages, without the path that the site is served under.</summary>
    public IReadOnlyList<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Folder, "index.html", SearchOption.AllDirectories)
                .Select(path => "/" + Path.GetRelativePath(Folder, path).Replace('\\', '/')[..^"index.html".Length])
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => folder.Dispose();

    string Build()
    {
        var build = folder.Build("--date", BuiltSite.Date);
        Assert.True(build.ExitCode == 0, build.ToString());
        return folder.Output;
    }
}
