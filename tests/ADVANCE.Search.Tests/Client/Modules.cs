namespace Advance.Tests.Client;

/// <summary>The modules of the search client, copied from the theme beside the tests.</summary>
public static class Modules
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "modules");

    static Modules() => File.WriteAllText(Path.Combine(Folder, "package.json"), """{ "type": "module" }""");

    public static IReadOnlyDictionary<string, string> All { get; } =
        Directory.GetFiles(Folder, "*.js").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    public static string PathOf(string name) => Path.Combine(Folder, name);
}
