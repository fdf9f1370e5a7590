using Advance.Search.Export;

namespace Advance.Benchmarks.Search;

/// <summary>The client and its index as files on disk.</summary>
static class ClientFolder
{
    public static void Write(string folder, IReadOnlyList<ClientFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
        var modules = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "search-modules"), "*.js").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        File.WriteAllText(Path.Combine(folder, "search.js"), ClientScript.Bundle(modules, files[0].Bytes));
    }
}
