using Advance.Tests.Browsing;
using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>The published program gives exactly the same bytes as the program run by <c>dotnet run</c>.</summary>
public class NativeProgramTests(BuiltSite site)
{
    [Fact]
    public void The_native_program_builds_the_same_bytes()
    {
        var program = NativeProgram.Published;
        using var folder = new TempFolder();

        var build = program.Run("build", "--date", BuiltSite.Date, "--output", folder.Combine("site"));

        Assert.True(build.ExitCode == 0, build.ToString());
        var (expected, actual) = (FolderContent.Of(site.Folder), FolderContent.Of(folder.Combine("site")));
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.Empty(expected.Except(actual).Select(file => file.Key));
    }

    [Fact]
    public void The_native_program_is_one_file_and_one_library_and_needs_no_runtime()
    {
        var program = NativeProgram.Published;
        using var empty = new TempFolder();

        // Debug symbols and licences are beside it, but aren't needed to run it.
        var files = Directory
            .EnumerateFiles(NativePublish.Folder)
            .Where(path => Path.GetExtension(path) is not (".dbg" or ".pdb" or ".dSYM" or ".txt"));
        Assert.Equal([program.Path], files.Where(path => !Path.GetFileName(path).Contains("vips", StringComparison.Ordinal)));
        Assert.Single(files, path => Path.GetFileName(path).Contains("vips", StringComparison.Ordinal));
        var version = Shell.Run(
            program.Path,
            ["--version"],
            empty.Root,
            new Dictionary<string, string> { ["DOTNET_ROOT"] = empty.Root }
        );
        Assert.Equal(0, version.ExitCode);
    }

    [Fact]
    public void The_native_program_has_the_licence_of_every_package_in_it()
    {
        _ = NativeProgram.Published;
        var notices = File.ReadAllText(Path.Combine(NativePublish.Folder, "THIRD-PARTY-NOTICES.txt"));
        var titles = notices.Split(new string('-', 80) + "\n").Skip(1).Select(part => part.Split('\n')[0]).ToArray();

        Assert.Equal(titles.Distinct(), titles);
        Assert.All(notices.Split(new string('-', 80) + "\n").Skip(1), part => Assert.Matches("^\\S+ \\S+\nLicence: \\S", part));
        Assert.Contains("Lucene.Net 4.8.0-beta00017", titles);
        Assert.Contains("Apache License", notices, StringComparison.Ordinal);
        Assert.Contains(titles, title => title.StartsWith("NetVips.Native.", StringComparison.Ordinal));
        Assert.Contains(titles, title => title.StartsWith("Microsoft.NETCore.App.Runtime.", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("SIL OPEN FONT LICENSE", notices, StringComparison.OrdinalIgnoreCase);
        var shipped = NativeProgram.Packages;
        Assert.NotEmpty(shipped);
        Assert.Empty(shipped.Except(titles, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("preview --help")]
    [InlineData("check --help")]
    [InlineData("explain --help")]
    [InlineData("explain")]
    [InlineData("explain ADV0102")]
    [InlineData("explain ADV102")]
    [InlineData("check")]
    [InlineData("check --format json")]
    [InlineData("biuld")]
    [InlineData("build --date tomorrow")]
    public void The_native_program_prints_the_same_text(string line)
    {
        var program = NativeProgram.Published;
        using var mistaken = new SiteFolder(SmallSite.WithAMistake);

        var (here, there) = (
            AdvanceProgram.Built.RunIn(mistaken.Root, line.Split(' ')),
            program.RunIn(mistaken.Root, line.Split(' '))
        );

        Assert.Equal(here, there);
    }

    [Fact]
    public async Task Previews()
    {
        var program = NativeProgram.Published;
        using var small = new SiteFolder(SmallSite.Clean);
        using var preview = program.Start(small.Root, "preview", "--port", "5480");
        try
        {
            string? address = null;
            while (
                address is null && await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
            )
                address = line.Split(' ').FirstOrDefault(word => word.StartsWith("http://localhost:", StringComparison.Ordinal));
            Assert.NotNull(address);

            using var client = new HttpClient();
            var page = await client.GetStringAsync(
                new Uri(new Uri(address), "/news/first/"),
                TestContext.Current.CancellationToken
            );
            Assert.Contains("We saw a heron.", page, StringComparison.Ordinal);
        }
        finally
        {
            preview.Kill();
        }
    }
}
