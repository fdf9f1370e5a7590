using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Advance.Fuzz.Running;

/// <summary>The seeds in the repository: small handmade inputs, and each input that once broke a reader.</summary>
static class SeedFolder
{
    static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "..", "seeds");

    static string Here([CallerFilePath] string here = "") => here;

    /// <summary>The inputs of a target's files, by name; none if there is no folder.</summary>
    public static IEnumerable<(string Name, byte[] Input)> Of(Target target)
    {
        var folder = Path.Combine(Folder, target.Name);
        if (!Directory.Exists(folder))
            return [];
        return Directory
            .EnumerateFiles(folder)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)));
    }

    /// <summary>The names of all folders.</summary>
    public static IEnumerable<string> Targets =>
        Directory.Exists(Folder) ? Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)) : [];

    /// <summary>Saves an input permanently, and returns where.</summary>
    public static string Keep(string target, string extension, string word, byte[] input)
    {
        var folder = Directory.CreateDirectory(Path.GetFullPath(Path.Combine(Folder, target))).FullName;
        var path = Path.Combine(folder, $"{word}-{Convert.ToHexStringLower(SHA256.HashData(input))[..8]}{extension}");
        File.WriteAllBytes(path, input);
        return path;
    }
}
