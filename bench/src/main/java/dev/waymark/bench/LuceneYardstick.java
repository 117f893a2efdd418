package dev.waymark.bench;

import dev.waymark.engine.catalogue.JobTitle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What a search engine off the shelf takes for the same titles: a query of their words as terms, in memory, without typos or synonyms. */
final class LuceneYardstick implements AutoCloseable {
    private static final String TITLE = "title";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneYardstick(List<JobTitle> titles) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
                for (JobTitle title : titles) {
                    Document document = new Document();
                    document.add(new TextField(TITLE, title.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many of the best ten it found. */
    int search(String query) {
        BooleanQuery.Builder terms = new BooleanQuery.Builder();
        for (String word : query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (!word.isEmpty()) {
                terms.add(new TermQuery(new Term(TITLE, word)), BooleanClause.Occur.SHOULD);
            }
        }
        try {
            return searcher.search(terms.build(), 10).scoreDocs.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
