using Advance.Search.Client;
using Advance.Search.Export;

namespace Advance.Benchmarks.Search;

/// <summary>The client and its index as files on disk.</summary>
static class ClientFolder
{
    /// <summary>The modules of the client as they are in the theme.</summary>
    public static string Modules { get; } = Path.Combine(AppContext.BaseDirectory, "search-modules");

    public static void Write(string folder, IReadOnlyList<ClientFile> files)
    {
        var modules = Directory
            .GetFiles(Modules, "*.js", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Modules, file).Replace('\\', '/'), File.ReadAllText);
        foreach (var file in ClientScript.Join(modules, files[0].Bytes).Concat(files))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }
}
