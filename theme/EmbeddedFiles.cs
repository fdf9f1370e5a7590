using System.Reflection;
using System.Text;
using Advance.Read;

namespace Advance.Theme;

/// <summary>The files below <c>assets</c>, which are embedded in the program.</summary>
static class EmbeddedFiles
{
    const string Prefix = "theme/assets/";

    static readonly Assembly Here = typeof(EmbeddedFiles).Assembly;

    public static IReadOnlyList<ThemeFile> All { get; } =
    [
        .. Here.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeFile(name[Prefix.Length..], () => Read(name))),
    ];

    /// <summary>The licences of third-party files among them, one after the other.</summary>
    public static string Notices { get; } =
        string.Join(
            '\n',
            Here.GetManifestResourceNames()
                .Where(name => name.StartsWith("theme/notices/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Encoding.UTF8.GetString(Read(name)))
        );

    static byte[] Read(string name)
    {
        using var stream = Here.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
