using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Advance.Tests.Preview;
using Advance.Tests.Running;

namespace Advance.Tests.Workflows;

/// <summary>Workflows take the program only from a run of <c>publish.yml</c> on the main branch.</summary>
public sealed class FetchProgramTests : IDisposable
{
    const string Sources = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    readonly TempFolder folder = new();
    readonly HttpListener host = new();
    readonly Dictionary<string, byte[]> answers = [];
    readonly List<string> asked = [];

    public FetchProgramTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Workflows run on Linux.");
        host.Prefixes.Add(Address + "/");
        host.Start();
        _ = Serve();
        Answer("", """{ "id": 7, "default_branch": "main" }""");
    }

    string Address { get; } = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LocalPort.Next()}");

    public void Dispose()
    {
        host.Close();
        folder.Dispose();
    }

    [Fact]
    public void The_program_of_the_main_branch_is_unpacked_and_can_be_run()
    {
        Offer(Artifact(1), Run(), Zip("echo from main"));

        Assert.Equal((0, "true"), Fetch());
        Assert.Equal("from main\n", Shell.Run(folder.Combine("program/advance"), [], folder.Root).Output);
        Assert.False(File.Exists(folder.Combine("program.tar")));
    }

    // Artifacts that a fork can leave under the same name: its first push changes a workflow, the next push only content.
    [Theory]
    [InlineData("of a fork", "\"head_repository_id\": 7", "\"head_repository_id\": 8")]
    [InlineData("of a fork whose branch is called main, in another repository", "\"repository_id\": 7", "\"repository_id\": 8")]
    [InlineData("of another branch", "\"head_branch\": \"main\"", "\"head_branch\": \"cms/news/x\"")]
    [InlineData("of another name", "\"name\": \"program-", "\"name\": \"xprogram-")]
    [InlineData("that has expired", "\"expired\": false", "\"expired\": true")]
    [InlineData("of another workflow", "publish.yml", "check.yml")]
    [InlineData("of a pull request", "\"event\": \"push\"", "\"event\": \"pull_request\"")]
    [InlineData("of a run that a stranger's issue started", "\"event\": \"push\"", "\"event\": \"issues\"")]
    [InlineData("of a run of a fork", "\"head_repository\": { \"id\": 7 }", "\"head_repository\": { \"id\": 8 }")]
    [InlineData("of a run of a fork that is gone", "\"head_repository\": { \"id\": 7 }", "\"head_repository\": null")]
    [InlineData("of a run of another branch", "\"head_branch\": \"main\", \"path\"", "\"head_branch\": \"x\", \"path\"")]
    public void A_program_is_not_accepted_if_it_is(string what, string part, string other)
    {
        Assert.Contains(part, Artifact(1) + Run(), StringComparison.Ordinal);
        Offer(
            Artifact(1).Replace(part, other, StringComparison.Ordinal),
            Run().Replace(part, other, StringComparison.Ordinal),
            Zip("echo forged")
        );

        Assert.Equal((0, "false"), Fetch());
        Assert.False(Directory.Exists(folder.Combine("program")), what);
        Assert.DoesNotContain("/actions/artifacts/1/zip", asked);
    }

    [Fact]
    public void The_right_one_is_found_among_hundreds_of_others()
    {
        var forged = string.Join(
            ", ",
            Enumerable
                .Range(100, 100)
                .Select(id =>
                    Artifact(id).Replace("\"head_repository_id\": 7", "\"head_repository_id\": 8", StringComparison.Ordinal)
                )
        );
        Answer(List(1), $$"""{ "artifacts": [{{forged}}] }""");
        Answer("/actions/runs/9", Run());
        var zip = Zip("echo from main");
        Answer(List(2), $$"""{ "artifacts": [{{Artifact(1, zip)}}] }""");
        answers["/actions/artifacts/1/zip"] = zip;

        Assert.Equal((0, "true"), Fetch());
    }

    [Fact]
    public void Bytes_with_a_wrong_digest_stop_the_workflow()
    {
        Offer(Artifact(1, Zip("echo from main")), Run(), Zip("echo forged"));
        Assert.Equal((1, null), Fetch());
        Assert.False(Directory.Exists(folder.Combine("program")));
    }

    [Fact]
    public void Bytes_without_a_digest_stop_the_workflow()
    {
        Offer(Artifact(1).Replace("\"digest\"", "\"other\"", StringComparison.Ordinal), Run(), Zip("echo from main"));
        Assert.Equal((1, null), Fetch());
    }

    [Fact]
    public void An_archive_with_other_files_is_not_unpacked()
    {
        var zip = Zip("echo from main", "../../evil");
        Offer(Artifact(1, zip), Run(), zip);
        Assert.Equal((1, null), Fetch());
    }

    [Fact]
    public void If_the_host_does_not_answer_the_sources_are_compiled()
    {
        host.Stop();
        Assert.Equal((0, "false"), Fetch());
    }

    [Fact]
    public void The_name_of_the_sources_is_a_hash_and_nothing_else()
    {
        Assert.Equal((1, null), Fetch("x&name=program"));
        Assert.Equal((1, null), Fetch(""));
        Assert.Empty(asked);
    }

    static string List(int page) => $"/actions/artifacts?name=program-Linux-X64-{Sources}&per_page=100&page={page}";

    static string Artifact(int id, byte[]? zip = null) =>
        $$"""
            {
              "id": {{id}}, "name": "program-Linux-X64-{{Sources}}", "expired": false, "size_in_bytes": 1000,
              "digest": "sha256:{{Convert.ToHexStringLower(SHA256.HashData(zip ?? []))}}",
              "workflow_run": { "id": 9, "repository_id": 7, "head_repository_id": 7, "head_branch": "main" }
            }
            """;

    static string Run() =>
        """
            {
              "id": 9, "head_branch": "main", "path": ".github/workflows/publish.yml", "event": "push",
              "head_repository": { "id": 7 }
            }
            """;

    /// <summary>The artifact of <c>publish.yml</c>, with a script as the program, and perhaps another entry.</summary>
    byte[] Zip(string script, string? another = null)
    {
        var made = Directory.CreateDirectory(folder.Combine($"made-{Guid.NewGuid():n}")).FullName;
        Directory.CreateDirectory(Path.Combine(made, "program"));
        File.WriteAllText(Path.Combine(made, "program/advance"), $"#!/bin/sh\n{script}\n");
        Assert.Equal(
            0,
            Shell.Run("bash", ["-c", "chmod +x program/advance && tar --create --file program.tar program"], made).ExitCode
        );
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntryFromFile(Path.Combine(made, "program.tar"), "program.tar");
            if (another is not null)
                zip.CreateEntryFromFile(Path.Combine(made, "program.tar"), another);
        }
        return bytes.ToArray();
    }

    void Offer(string artifact, string run, byte[] zip)
    {
        // An artifact without its own bytes is offered with the given ones.
        var (empty, digest) = (Convert.ToHexStringLower(SHA256.HashData([])), Convert.ToHexStringLower(SHA256.HashData(zip)));
        var offered = artifact.Replace($"sha256:{empty}", $"sha256:{digest}", StringComparison.Ordinal);
        Answer(List(1), $$"""{ "artifacts": [{{offered}}] }""");
        Answer("/actions/runs/9", run);
        answers["/actions/artifacts/1/zip"] = zip;
    }

    void Answer(string path, string json) => answers[path] = Encoding.UTF8.GetBytes(json);

    /// <returns>The exit code, and the step's outputs; null for none.</returns>
    (int ExitCode, string? Found) Fetch(string sources = Sources)
    {
        var outputs = folder.Combine("outputs");
        File.Delete(outputs);
        var ran = Shell.Run(
            "node",
            [Path.Combine(Checkout.Root, ".ci/fetch-program.mjs"), sources],
            folder.Root,
            new Dictionary<string, string>
            {
                ["GH_TOKEN"] = "t",
                ["GITHUB_API_URL"] = Address,
                ["GITHUB_OUTPUT"] = outputs,
                ["GITHUB_REPOSITORY"] = "field-notes/site",
                ["RUNNER_OS"] = "Linux",
                ["RUNNER_ARCH"] = "X64",
            }
        );
        return (
            ran.ExitCode,
            File.Exists(outputs) ? File.ReadAllText(outputs).Trim().Replace("found=", "", StringComparison.Ordinal) : null
        );
    }

    async Task Serve()
    {
        while (host.IsListening)
        {
            try
            {
                var context = await host.GetContextAsync();
                var path = context.Request.RawUrl!["/repos/field-notes/site".Length..];
                lock (asked)
                    asked.Add(path);
                context.Response.StatusCode = answers.ContainsKey(path) ? 200 : 404;
                await context.Response.OutputStream.WriteAsync(answers.GetValueOrDefault(path, []));
                context.Response.Close();
            }
            catch (Exception exception)
                when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }
}
