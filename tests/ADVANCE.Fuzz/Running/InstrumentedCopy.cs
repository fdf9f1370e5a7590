namespace Advance.Fuzz.Running;

/// <summary>A copy of this program in which SharpFuzz counts the branches of the code that reads untrusted input.</summary>
static class InstrumentedCopy
{
    static readonly string[] EnglishCount =
    [
        "ADVANCE.Generator",
        "ADVANCE.Pictures",
        "ADVANCE.Preview",
        "advance",
        "Markdig",
        "YamlDotNet",
    ];

    /// <param name="folder">The folder to create and copy the program to.</param>
    /// <returns>The copied program.</returns>
    public static string Make(string folder)
    {
        var own = typeof(InstrumentedCopy).Assembly.Location;
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(own)!, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Path.GetDirectoryName(own)!, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy, overwrite: true);
        }
        foreach (var name in EnglishCount)
            Instrument(Path.Combine(folder, name + ".dll"));
        // Pictures are drawn by a separate process, whose branches aren't counted: it has to be the original program.
        var program = Path.Combine(folder, OperatingSystem.IsWindows() ? "advance.exe" : "advance");
        var built = Path.Combine(Path.GetDirectoryName(own)!, Path.GetFileName(program));
        File.Delete(program);
        File.CreateSymbolicLink(program, built);
        return Path.Combine(folder, Path.GetFileName(own));
    }

    static void Instrument(string path) => SharpFuzz.Fuzzer.Instrument(path, _ => true, SharpFuzz.Options.Value);
}
