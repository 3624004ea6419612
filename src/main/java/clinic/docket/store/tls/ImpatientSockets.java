package clinic.docket.store.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Sockets none of whose reads lasts longer than this, from the first byte on. */
final class ImpatientSockets extends SSLSocketFactory {
    private final SSLSocketFactory factory;
    private final int millis;

    ImpatientSockets(SSLSocketFactory factory, Duration patience) {
        this.factory = factory;
        millis = Math.toIntExact(patience.toMillis());
    }

    @Override
    public Socket createSocket() throws IOException {
        return impatient(factory.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return impatient(factory.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return impatient(factory.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
            throws IOException {
        return impatient(factory.createSocket(socket, host, port, autoClose));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }

    private Socket connected(InetSocketAddress server) throws IOException {
        var socket = createSocket();
        socket.connect(server, millis);
        return socket;
    }

    private Socket impatient(Socket socket) throws IOException {
        return new ImpatientSocket((SSLSocket) socket, millis);
    }
}
