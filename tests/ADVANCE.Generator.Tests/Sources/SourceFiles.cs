using System.Diagnostics;

namespace Advance.Tests.Sources;

/// <summary>The files of the checkout that git tracks, or would track once they are added.</summary>
static class SourceFiles
{
    /// <summary>The full path of the checkout.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(TestSite.ProjectFolder, "..", ".."));

    /// <summary>Paths below <see cref="Root"/>, with <c>/</c>, of the files with one of these extensions.</summary>
    public static IReadOnlyList<string> With(params string[] extensions)
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var names = git.StandardOutput.ReadToEnd().Split('\0');
        git.WaitForExit();
        var files = names
            .Where(name => extensions.Contains(Path.GetExtension(name)) && File.Exists(Path.Combine(Root, name)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(git.ExitCode == 0 && files.Count > 0, "git couldn't list the files of the checkout.");
        return files;
    }
}
