using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>Ctrl+C and SIGTERM end every command, whatever it is doing, and leave the last good site.</summary>
public partial class SignalTests
{
    // The program promises one second, but the machine may be busy with other tests.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<string, int, int> Commands =>
        new()
        {
            { "build", 2, 130 },
            { "build", 15, 143 },
            { "check", 2, 130 },
            { "check", 15, 143 },
            { "preview", 2, 130 },
            { "preview", 15, 143 },
        };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_signal_ends_a_command_that_is_rendering_a_picture(string command, int signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var site = new SiteFolder(SmallSite.Clean);
        Assert.Equal(0, site.Run("build", "--date", "2026-11-22").ExitCode);
        var before = FolderContent.Of(site.Output);
        site.Write("input/news/slow.svg", Slow());
        site.Write("input/news/second.md", SecondNote);

        using var process = AdvanceProgram.UnderTest.StartInTerminal(
            site.Root,
            command == "preview" ? ["preview", "--port", "6180"] : [command, "--date", "2026-11-22"]
        );
        Assert.True(SpinWait.SpinUntil(() => WorkersOf(process).Count > 0, TimeSpan.FromMinutes(1)), "No worker was started.");
        var workers = WorkersOf(process);
        Thread.Sleep(500);
        EndsBy(process, signal, code);

        Assert.Equal(before, FolderContent.Of(site.Output));
        Assert.True(SpinWait.SpinUntil(() => workers.All(IsGone), Patience), "A worker is still there.");
        File.Delete(Path.Combine(site.Root, "input/news/slow.svg"));
        site.Write("input/news/second.md", SecondNote.Replace("![A light](slow.svg)", "Words.", StringComparison.Ordinal));
        Assert.Equal(0, site.Run("build", "--date", "2026-11-22").ExitCode);
        Assert.Equal(
            [".cache", "input", "output", "statiq.json"],
            Directory.EnumerateFileSystemEntries(site.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(2, 130)]
    [InlineData(15, 143)]
    public void A_signal_ends_a_waiting_preview(int signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var site = new SiteFolder(SmallSite.Clean);

        using var process = AdvanceProgram.UnderTest.StartInTerminal(site.Root, "preview", "--port", "6181");
        Assert.True(SpinWait.SpinUntil(() => Answers(6181), TimeSpan.FromMinutes(2)), "The preview doesn't answer.");
        EndsBy(process, signal, code);
    }

    [Fact]
    public void Workers_end_when_the_program_is_killed()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "Processes are looked at in /proc.");
        using var site = new SiteFolder(SmallSite.Clean);
        site.Write("input/news/slow.svg", Slow());
        site.Write("input/news/second.md", SecondNote);

        using var process = AdvanceProgram.UnderTest.Start(site.Root, "check");
        Assert.True(SpinWait.SpinUntil(() => WorkersOf(process).Count > 0, TimeSpan.FromMinutes(1)), "No worker was started.");
        var workers = WorkersOf(process);
        Thread.Sleep(500);
        process.Kill();

        Assert.True(SpinWait.SpinUntil(() => workers.All(IsGone), Patience), "A worker is still there.");
    }

    [Fact]
    public void A_site_without_pictures_and_cards_starts_no_worker()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "Processes are looked at in /proc.");
        using var site = new SiteFolder(SmallSite.Clean);
        using var process = AdvanceProgram.UnderTest.Start(site.Root, "build", "-s", "GenerateCards=false");

        while (!process.WaitForExit(1))
            Assert.Empty(WorkersOf(process));

        Assert.Equal(0, process.ExitCode);
    }

    static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    static void EndsBy(Process process, int signal, int code)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        Assert.Equal(0, Kill(process.Id, signal));
        Assert.True(process.WaitForExit(Patience), "It goes on.");
        Assert.Equal(code, process.ExitCode);
        Assert.DoesNotContain(
            "   at ",
            output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult(),
            StringComparison.Ordinal
        );
    }

    /// <summary>Processes that a process started.</summary>
    static IReadOnlyList<int> WorkersOf(Process process)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateDirectories($"/proc/{process.Id}/task")
                    .SelectMany(thread =>
                        File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    )
                    .Select(int.Parse),
            ];
        }
        catch (IOException)
        {
            return [];
        }
    }

    static bool IsGone(int process) =>
        !File.Exists($"/proc/{process}/cmdline") || File.ReadAllText($"/proc/{process}/cmdline").Length == 0;

    const string SecondNote =
        "---\ntitle: The second note\ndate: 2026-11-02\nsummary: What we saw on the second day by the river, and "
        + "heard.\n---\n![A light](slow.svg)\n";

    /// <summary>A drawing within all limits that takes many seconds to render.</summary>
    static string Slow() =>
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4000\" height=\"4000\"><filter id=\"light\">"
        + new StringBuilder().Insert(0, "<feSpecularLighting><fePointLight z=\"5\"/></feSpecularLighting>", 100)
        + "</filter><rect width=\"4000\" height=\"4000\" filter=\"url(#light)\"/></svg>";

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
