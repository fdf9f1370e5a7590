using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Content.Addresses;

/// <summary>
/// The rule for every address that content creates: old addresses, slugs, topics, files and folders. It must be a path that
/// works on every computer and host, and that they all read in the same way.
/// </summary>
public static partial class OutputAddress
{
    /// <summary>In bytes of UTF-8. File systems allow 255, and the site adds to names: <c>.png</c>, <c>.br</c>.</summary>
    public const int LongestPart = 250;

    /// <summary>
    /// For the whole address, in bytes: macOS allows 1024 including the folders above the output, Linux 4096.
    /// </summary>
    public const int Longest = 800;

    /// <summary>Characters that no old address may have: hosts and their settings give them a special meaning.</summary>
    const string Signs = "\\?#*<>|\":%^`";

    /// <summary>True for a character that could break a line of a host's settings.</summary>
    public static bool IsSign(char letter) => char.IsControl(letter) || Signs.Contains(letter, StringComparison.Ordinal);

    /// <summary>What is wrong with a path, as the end of a sentence; null for one that works everywhere.</summary>
    /// <param name="path">With slashes between its parts.</param>
    public static string? Fault(string path) =>
        Encoding.UTF8.GetByteCount(path) > Longest
            ? $"is too long: it has {Encoding.UTF8.GetByteCount(path)} bytes, and the limit is {Longest}"
            : path.Split('/').Select(FaultOfPart).FirstOrDefault(fault => fault is not null);

    /// <summary>The same for one part.</summary>
    public static string? FaultOfPart(string part)
    {
        var plain = CanonicalName.Of(part);
        return plain.Length == 0 ? "has a part without a letter or digit"
            : plain[0] is '.' or '_' ? $"has a part that begins with '{plain[0]}', which hosts hide or act on"
            : plain.AsSpan().ContainsAny('/', '\\') && !part.AsSpan().ContainsAny('/', '\\')
                ? "contains a character that computers may read as a slash"
            : part[^1] is '.' or ' ' ? "has a part that ends in a dot or a space, which Windows removes"
            : HasUnseen(part) ? "contains an invisible character"
            : IsDevice(plain) ? $"has the part '{part}', a name that Windows reserves for a device"
            : Encoding.UTF8.GetByteCount(part) > LongestPart
                ? $"has a part of {Encoding.UTF8.GetByteCount(part)} bytes, and the limit is {LongestPart}"
            : null;
    }

    /// <summary>
    /// A name that Windows reserves, with any extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
    /// </summary>
    public static bool IsDevice(string name) => Device().IsMatch(name);

    // Persian and the scripts of India are written with joiners; next to ASCII letters they only hide something.
    static bool HasUnseen(string part)
    {
        var letters = part.EnumerateRunes().ToArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!CanonicalName.IsUnseen(letters[i]))
                continue;
            var isJoiner = letters[i].Value is 0x200C or 0x200D or 0xFE0F && i > 0 && i < letters.Length - 1;
            if (!isJoiner || letters[i - 1].IsAscii || (letters[i + 1].IsAscii && letters[i].Value != 0xFE0F))
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Device();
}
