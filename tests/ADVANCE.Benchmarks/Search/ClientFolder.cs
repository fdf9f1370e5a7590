using Advance.Search.Export;

namespace Advance.Benchmarks.Search;

/// <summary>The client and its index as files on disk.</summary>
static class ClientFolder
{
    public static void Write(string folder, IReadOnlyList<ClientFile> files)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "search-modules");
        var modules = Directory.GetFiles(from, "*.js", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(from, file).Replace('\\', '/'), File.ReadAllText);
        foreach (var file in ClientScript.Join(modules, files[0].Bytes).Concat(files))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }
}
