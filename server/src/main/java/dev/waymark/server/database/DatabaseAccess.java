package dev.waymark.server.database;

/**
 * Where the database is and who may do what there.
 *
 * @param url for JDBC, without user and password
 * @param owner owns the schema and migrates it; serves no request
 * @param application serves requests; neither owner nor superuser, so row-level security binds it
 */
record DatabaseAccess(String url, Login owner, Login application) {
    /** A role with its password. */
    record Login(String role, String password) {
        /** Not the record's own: a password has no place in a log. */
        @Override
        public String toString() {
            return role;
        }
    }
}
