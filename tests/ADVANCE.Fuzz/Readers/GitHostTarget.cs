using System.Text;
using Advance.Fuzz.Sites;
using Advance.Preview.Editing;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Folder;
using Advance.Preview.Watching;

namespace Advance.Fuzz.Readers;

/// <summary>
/// Requests to the preview's git host: a line with method and address, then the body. HEAD in the body is replaced by the
/// newest commit. Files may only be written below the site's input.
/// </summary>
sealed class GitHostTarget : Target
{
    const string Guard = "not for editors";

    SmallSite? site;
    GitHostHandler? host;
    string head = "",
        name = "";

    public override string Name => "git-host";
    public override int Budget => 600;

    public override IReadOnlyList<string> Words { get; } =
    [
        "GET ",
        "POST ",
        "PATCH ",
        "/api/v3/user",
        "/api/v3/repos/this-computer/NAME",
        "/api/v3/repos/this-computer/NAME/git/trees/main",
        "/api/v3/repos/this-computer/NAME/git/blobs/x",
        "/api/graphql",
        "?recursive=1",
        "HEAD",
        "\"query\"",
        "\"variables\"",
        "\"additions\"",
        "\"deletions\"",
        "\"path\"",
        "\"contents\"",
        "\"headline\"",
        "input/news/x.md",
        "../x.md",
        "input/../../x.md",
        "/etc/x.md",
        "input/.x.md",
        "input/_x.md",
        "input/news/x.exe",
        "statiq.json",
        "QUJD",
        "aux.md",
        "input/news/\u0000.md",
        "input//x.md",
        "C:\\x.md",
    ];

    const string CommitQuery =
        "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid committedDate } } }";

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes("GET /api/v3/user\n"),
            Bytes("GET /api/v3/repos/this-computer/NAME/git/trees/main?recursive=1\n"),
            Bytes("GET /api/v3/repos/this-computer/NAME/git/blobs/0000\n"),
            Bytes(
                "POST /api/graphql\n{ \"query\": \"{ repository(owner: \\\"this-computer\\\", name: \\\"NAME\\\") { "
                    + "defaultBranchRef { name target { oid ... on Commit { history(first: 1) { nodes { oid author { name } } "
                    + "} } } } object(expression: \\\"main:input/index.md\\\") { ... on Blob { text byteSize } } } }\" }"
            ),
            Bytes(
                $$"""
                POST /api/graphql
                { "query": "{{CommitQuery}}", "variables": { "input": {
                  "branch": { "repositoryNameWithOwner": "this-computer/NAME", "branchName": "main" },
                  "message": { "headline": "x" }, "expectedHeadOid": "HEAD",
                  "fileChanges": {
                    "additions": [{ "path": "input/news/added.md", "contents": "QUJD" }],
                    "deletions": [{ "path": "input/news/first.md" }]
                  } } } }
                """
            ),
        ];

    public override string Run(byte[] input)
    {
        Begin();
        var text = Encoding
            .UTF8.GetString(input)
            .Replace("HEAD", head, StringComparison.Ordinal)
            .Replace("NAME", name, StringComparison.Ordinal);
        var first = text.Split('\n')[0];
        var (method, address) = first.Split(' ', 2) is [var before, var after] ? (before, after.Trim()) : ("GET", first);
        var at = address.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = at < 0 ? (address, "") : (address[..at], address[at..]);
        // Kestrel already rejects these.
        if (method.Length == 0 || !method.All(char.IsAsciiLetterUpper) || path.Any(letter => letter is <= ' ' or '\u007F'))
            return "no request";
        var body = text.Length > first.Length ? Encoding.UTF8.GetBytes(text[(first.Length + 1)..]) : [];
        try
        {
            var (status, answer) = Requests.Send(method, path, query, method == "GET" ? "{}"u8.ToArray() : body, context =>
                host!.Handle(context, path)
            );
            Requests.Hold(status, answer, isJson: status == 200);
            return $"{status} {answer.Length / 64} "
                + (
                    answer.AsSpan().IndexOf("\"errors\""u8) >= 0
                        ? string.Concat(Encoding.UTF8.GetString(answer).Where(char.IsAsciiLetter).Take(60))
                        : ""
                );
        }
        finally
        {
            End();
        }
    }

    void Begin()
    {
        if (site is not null)
            return;
        site = new SmallSite();
        site.Write("guard.md", Encoding.UTF8.GetBytes(Guard));
        var options = new BuildOptions { Root = site.Root, Clock = default };
        var repository = new FolderRepository(() => WatchedPaths.Of(options), TimeProvider.System, (_, _) => { });
        (host, head, name) = (
            GitHostHandler.Of(repository, LocalHost.Account, Requests.Token),
            repository.Head("main")!.Oid,
            repository.Name
        );
    }

    /// <summary>Checks that nothing outside the input has changed, and restores what was changed inside.</summary>
    void End()
    {
        var root = site!.Root;
        var before = SmallSite.Paths;
        var now = Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in now.Except(before))
            if (
                path != "guard.md"
                && !path.StartsWith("input/", StringComparison.Ordinal)
                && !path.StartsWith(".cache/", StringComparison.Ordinal)
                && !path.StartsWith(".trash", StringComparison.Ordinal)
            )
                throw new BrokenPromiseException("The editor writes only below the input", path);
        if (!now.Contains("guard.md") || File.ReadAllText(Path.Combine(root, "guard.md")) != Guard)
            throw new BrokenPromiseException("The editor changes nothing outside the input", "guard.md");
        if (now.Count == before.Count + 1 && before.All(now.Contains) && site.IsAsMade())
            return;
        Directory.Delete(root, recursive: true);
        site = null;
    }
}
