using System.Reflection;
using Advance.Generation.Assets;

namespace Advance.Theme;

/// <summary>The files below <c>assets</c>, which the program carries within itself.</summary>
static class EmbeddedFiles
{
    const string Prefix = "theme/assets/";

    static readonly Assembly Here = typeof(EmbeddedFiles).Assembly;

    public static IReadOnlyList<ThemeFile> All { get; } =
        [.. Here.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => new ThemeFile(name[Prefix.Length..], () => Read(name)))];

    static byte[] Read(string name)
    {
        using var stream = Here.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
