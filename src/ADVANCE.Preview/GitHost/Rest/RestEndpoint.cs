namespace Advance.Preview.GitHost.Rest;

/// <summary>The host's response to a method at a path.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">A path such as <c>/repos/owner/name/git/blobs/{oid}</c>; a final <c>{*name}</c> matches the
/// rest.</param>
/// <param name="Answer">Makes the answer. May throw a <see cref="RefusalException"/>.</param>
public sealed record RestEndpoint(string Method, string Path, Func<RestRequest, RestAnswer> Answer)
{
    readonly string[] parts = Path.Split('/');

    /// <returns>The values of the path's placeholders, or null if the path doesn't match.</returns>
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
