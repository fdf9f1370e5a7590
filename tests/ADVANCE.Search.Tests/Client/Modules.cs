using Advance.Search.Analysis;

namespace Advance.Tests.Client;

/// <summary>The modules of the search client, copied from the theme to the tests' output.</summary>
public static class Modules
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "modules");

    static Modules() => File.WriteAllText(Path.Combine(Folder, "package.json"), """{ "type": "module" }""");

    public static IReadOnlyDictionary<string, string> All { get; } =
        Directory
            .GetFiles(Folder, "*.js", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>Writes the modules joined for a language.</summary>
    public static void WriteTo(string folder, SearchLanguage language)
    {
        Directory.CreateDirectory(Path.Combine(folder, "languages"));
        foreach (var (name, text) in All)
            File.WriteAllText(Path.Combine(folder, name), name == "languages/en.js" ? All[$"languages/{language.Tag}.js"] : text);
        File.WriteAllText(Path.Combine(folder, "package.json"), """{ "type": "module" }""");
    }

    public static string PathOf(string name) => Path.Combine(Folder, name);
}
