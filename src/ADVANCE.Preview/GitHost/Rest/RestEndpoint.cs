namespace Advance.Preview.GitHost.Rest;

/// <summary>What the host answers to a method at a path.</summary>
/// <param name="Method">Of HTTP.</param>
/// <param name="Path">Such as <c>/repos/owner/name/git/blobs/{oid}</c>; a last <c>{*name}</c> stands for all that is
/// left.</param>
/// <param name="Answer">Makes the answer. May throw a <see cref="RefusalException"/>.</param>
public sealed record RestEndpoint(string Method, string Path, Func<RestRequest, RestAnswer> Answer)
{
    readonly string[] parts = Path.Split('/');

    /// <returns>The values of the path's places, or null if the path is another.</returns>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var given = path.Split('/');
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is ['{', '*', .. var rest, '}'] && i < given.Length)
            {
                values[rest] = string.Join('/', given[i..]);
                return values;
            }
            if (i >= given.Length)
                return null;
            if (parts[i] is ['{', .. var name, '}'] && given[i].Length > 0)
                values[name] = given[i];
            else if (parts[i] != given[i])
                return null;
        }
        return given.Length == parts.Length ? values : null;
    }
}
