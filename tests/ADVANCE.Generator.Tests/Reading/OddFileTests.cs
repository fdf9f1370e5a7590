using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Advance.Data;
using Advance.Read;
using Advance.Tests.Writing;

namespace Advance.Tests.Reading;

/// <summary>
/// Anything that isn't a readable file is reported without waiting for it, wherever a build looks for files.
/// </summary>
public partial class OddFileTests
{
    const string Home = "-- input/index.md --\n---\ntitle: Home\n---\nWelcome.\n";

    [Theory]
    [InlineData("input/news/a.md")]
    [InlineData("input/a.txt")]
    [InlineData("input/a.jpg")]
    [InlineData("input/a.pdf")]
    [InlineData("input/_helplines.yml")]
    [InlineData("input/_search.yml")]
    [InlineData("input/news/_directory.yml")]
    [InlineData("input/news/_a.yml")]
    [InlineData("input/publications/_a.json")]
    [InlineData("theme/assets/css/site.css")]
    [InlineData("theme/assets/card/a.ttf")]
    public void A_named_pipe_is_left_out_and_the_site_is_built(string path)
    {
        using var site = TestSite.WithHost($"{Home}-- {path} (pipe) --\n");
        Assert.Equal(
            $"{path}(1,1): warning ADV0020: This is a named pipe, not a file. Delete it, or put a file in its place.",
            TestSite.Print(site.Build())
        );
        Assert.True(site.Has("index.html"));
    }

    [Fact]
    public void A_link_to_a_named_pipe_is_left_out_too()
    {
        using var site = TestSite.WithHost(Home + "-- input/_pipe (pipe) --\n-- input/news/a.md -> ../_pipe --\n");
        Assert.Equal(
            ["input/_pipe(1,1): warning ADV0020", "input/news/a.md(1,1): warning ADV0020"],
            site.Diagnostics().Split('\n').Select(line => line[..line.LastIndexOf(": ", StringComparison.Ordinal)])
        );
    }

    [Fact]
    public void A_socket_is_left_out()
    {
        using var site = TestSite.WithHost(Home);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(site.Root, "input/a.txt")));
        Assert.Equal(
            "input/a.txt(1,1): warning ADV0020: This is a socket, not a file. Delete it, or put a file in its place.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void Hidden_pipes_and_sockets_are_not_reported()
    {
        using var site = TestSite
            .WithHost(Home + "-- input/.git/fsmonitor--daemon.ipc (pipe) --\n-- input/.vscode (pipe) --\n")
            .BuildClean();
    }

    [Theory]
    [InlineData("-- statiq.json (pipe) --\n", "it is a named pipe, not a file")]
    [InlineData("-- statiq.json/ --\n", "it is a folder, not a file")]
    [InlineData("-- statiq.json -> gone.json --\n", "it leads nowhere")]
    public void Settings_that_are_not_a_file_stop_the_build(string settings, string reason)
    {
        using var site = new TestSite(settings + Home);
        Assert.Equal(
            $"statiq.json(1,1): error ADV0001: This file can't be read: {reason}. Check that it exists, that it isn't a "
                + "broken link and that you have permission to read it.",
            site.Diagnostics()
        );
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/tty")]
    [InlineData("/proc/self/environ")]
    public void A_link_to_a_system_device_is_not_opened(string target)
    {
        using var site = TestSite.WithHost($"{Home}-- input/a.txt -> {target} --\n-- theme/assets/a.css -> {target} --\n");
        Assert.Equal(
            ["input/a.txt(1,1): error ADV0006", "theme/assets/a.css(1,1): error ADV0006"],
            site.Diagnostics().Split('\n').Select(line => line[..line.LastIndexOf(": ", StringComparison.Ordinal)])
        );
    }

    [Fact]
    public void A_theme_whose_links_lead_round_in_a_circle_is_one_message()
    {
        using var site = TestSite.WithHost(
            Home + "-- theme/assets/css/loop -> .. --\n-- theme/assets/css/own.css --\nh1 { color: navy; }\n"
        );
        Assert.Equal(
            "theme/assets/css/loop(1,1): error ADV0006: This is a link to a folder. Links to folders aren't followed. Put "
                + "a copy here instead.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void A_name_that_is_not_UTF_8_is_reported_as_such()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux takes any bytes for a name.");
        using var site = TestSite.WithHost(Home);
        var folder = Encoding.UTF8.GetBytes(Path.Combine(site.Root, "input/"));
        byte[][] paths =
        [
            [.. folder, (byte)'n', 0xE9, 0],
            [.. folder, (byte)'a', 0xFF, .. ".md\0"u8],
            [.. folder, (byte)'b', 0xFF, .. ".txt\0"u8],
        ];
        Assert.Equal(
            (0, 0, 0),
            (MakeFolder(paths[0], 0b111_111_111), MakeNode(paths[1], RegularFile), MakeNode(paths[2], RegularFile))
        );
        var messages = site.Diagnostics().Split('\n');
        // .NET can't find them to delete them.
        Assert.All(paths, path => Assert.Equal(0, Remove(path)));
        Assert.Equal(
            [
                "input/a\uFFFD.md(1,1): error ADV0001: This file can't be read: its name isn't in UTF-8, so rename it. "
                    + "Check that it exists, that it isn't a broken link and that you have permission to read it.",
                "input/b\uFFFD.txt(1,1): error ADV0001: This file can't be read: its name isn't in UTF-8, so rename "
                    + "it. Check that it exists, that it isn't a broken link and that you have permission to read it.",
                "input/n\uFFFD(1,1): error ADV0001: This folder can't be read: its name isn't in UTF-8, so rename it. "
                    + "Check that it exists, that it isn't a broken link and that you have permission to read it.",
            ],
            messages
        );
    }

    [Fact]
    public void Folders_as_deep_as_the_system_allows_are_one_message()
    {
        using var site = TestSite.WithHost(Home);
        var path = Path.Combine(site.Root, "input");
        while (path.Length < 3900)
            path += "/a";
        Directory.CreateDirectory(path);
        File.WriteAllText(path + "/b.txt", "x");
        Assert.Contains(
            ": error ADV0022: The path in the finished site has 3",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_text_deleted_between_listing_and_reading_is_one_message()
    {
        using var site = TestSite.WithHost(Home + "-- input/a.txt --\nA\n");
        var diagnostics = new Advance.Diagnostics.DiagnosticBag();
        var files = InputFolder.Read(site.Root, [Path.Combine(site.Root, "input")], diagnostics);
        File.Delete(Path.Combine(site.Root, "input/index.md"));
        Assert.True(
            Assert
                .Single(Advance.Parse.DocumentParser.Parse(files, new(), new Advance.Settings.SiteSettings(), diagnostics))
                .IsBroken
        );
        Assert.Equal(
            "input/index.md(1,1): error ADV0001: This file can't be read: it leads nowhere. Check that it exists, that "
                + "it isn't a broken link and that you have permission to read it.",
            Assert.Single(diagnostics.InFileOrder).ToString()
        );
    }

    public static TheoryData<string> Ends => ["gone", "pipe", "folder"];

    [Theory]
    [MemberData(nameof(Ends))]
    public void A_file_deleted_during_the_build_is_one_message_and_the_last_site_stays(string end)
    {
        using var site = TestSite.WithHost(Home + "-- input/a.txt --\nA\n").BuildClean();
        var before = FolderSnapshot.Of(site.Output);
        var path = Path.Combine(site.Root, "input/a.txt");
        // The pages are generated one after the other here, and the file after them.
        var result = site.Build(
            theme: InterruptedTheme.Once(() =>
            {
                File.Delete(path);
                if (end == "pipe")
                    Pipe.Make(path);
                if (end == "folder")
                    Directory.CreateDirectory(path);
            }),
            output: new OneAfterTheOther()
        );
        Assert.StartsWith(
            "input/a.txt(1,1): error ADV0001: This file can't be read: ",
            TestSite.Print(result),
            StringComparison.Ordinal
        );
        Assert.Null(result.Written);
        Assert.Equal(before, FolderSnapshot.Of(site.Output));
    }

    /// <summary>The output folder, with every file generated in the order of the list.</summary>
    sealed class OneAfterTheOther : Advance.Publish.IOutput
    {
        public Advance.Publish.IStagedSite Stage(IEnumerable<Advance.Render.OutputFile> files, string folder) =>
            new Advance.Publish.OutputFolder().Stage(
                [
                    .. files.Select(file =>
                    {
                        var bytes = file.Content();
                        return file with { Content = () => bytes };
                    }),
                ],
                folder
            );
    }

    [LibraryImport("libc", EntryPoint = "mkdir")]
    private static partial int MakeFolder(byte[] path, uint mode);

    // inode(7): a regular file that its owner may read and write.
    const uint RegularFile = 0x8000 | 0b110_000_000;

    [LibraryImport("libc", EntryPoint = "mknod")]
    private static partial int MakeNode(byte[] path, uint mode, ulong device = 0);

    [LibraryImport("libc", EntryPoint = "remove")]
    private static partial int Remove(byte[] path);
}
