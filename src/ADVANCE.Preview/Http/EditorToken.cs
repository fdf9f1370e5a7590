using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.Http;

static class EditorToken
{
    /// <summary>256 random bits, regenerated on every start, so that the token of an earlier preview is useless.</summary>
    public static string Make() => RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>True if a request has the token, in a form that GitHub accepts.</summary>
    public static bool IsBrought(HttpRequest request, string token) =>
        request.Headers.Authorization.ToString().Split(' ') is [var scheme, var given]
        && (
            scheme.Equals("token", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        )
        && IsSame(given, token);

    /// <summary>Compares in constant time.</summary>
    public static bool IsSame(string given, string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(token));
}
