using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Editing;

static class EditorToken
{
    /// <summary>256 random bits, made anew at each start: what another page or an earlier preview knew opens nothing.</summary>
    public static string Make() => RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>True if a request brings it, as GitHub takes it.</summary>
    public static bool IsBrought(HttpRequest request, string token) =>
        request.Headers.Authorization.ToString().Split(' ') is [var scheme, var given]
        && (
            scheme.Equals("token", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        )
        && IsSame(given, token);

    /// <summary>Compares in a time that does not depend on how much of it is right.</summary>
    public static bool IsSame(string given, string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token));
}
