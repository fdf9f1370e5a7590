using System.Net;
using System.Net.Sockets;

namespace Advance.Tests.Running;

/// <summary>Ports of this machine for the servers of tests.</summary>
static class LocalPort
{
    // Below the range that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere): nothing takes a port
    // between the moment when it is found free and the start of its server.
    const int First = 12000,
        Count = 20000;

    // Test programs that run at the same time begin in different places.
    static int last = Environment.ProcessId * 97 % Count;

    /// <summary>A port on which nothing listens, and which no other test of this process gets.</summary>
    public static int Next()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref last) % Count);
            using var probe = new TcpListener(IPAddress.Loopback, port);
            try
            {
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // Some other program listens there.
            }
        }
    }
}
