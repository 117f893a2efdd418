package dev.waymark.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** British titles against the shipped catalogue: a ward sister is a nurse. */
class BritishUsageTest {
    private static final OccupationSearch SEARCH = OccupationSearch.over(CatalogueFile.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accounts assistant                | 43-3031.00
            accounts clerk                    | 43-3031.00
            ambulance technician              | 29-2042.00
            barrister                         | 23-1011.00
            bin man                           | 53-7081.00
            binman                            | 53-7081.00
            bricklayers labourer              | 47-2061.00
            building site manager             | 11-9021.00
            bus conductor                     | 39-3031.00
            cabin crew                        | 53-2031.00
            car mechanic                      | 49-3023.00
            care assistant                    | 31-1122.00
            care worker                       | 31-1122.00
            carer                             | 31-1122.00
            caretaker                         | 37-2011.00
            chartered accountant              | 13-2011.00
            checkout assistant                | 41-2011.00
            checkout operator                 | 41-2011.00
            childminder                       | 39-9011.00
            chippy                            | 47-2031.00
            civil enforcement officer         | 33-3041.00
            cleaner                           | 37-2011.00
            cleaning operative                | 37-2011.00
            clerical officer                  | 43-9061.00
            commis chef                       | 35-2014.00
            company secretary                 | 23-1011.00
            consultant physician              | 29-1216.00
            conveyancer                       | 23-1011.00
            curate                            | 21-2011.00
            dental nurse                      | 31-9091.00
            deputy headteacher                | 11-9032.00
            detective constable               | 33-3021.00
            dinner lady                       | 35-9011.00
            district nurse                    | 29-1141.00
            door supervisor                   | 33-9032.00
            dustman                           | 53-7081.00
            electricians mate                 | 47-3013.00
            estate agent                      | 41-9022.00
            estate manager                    | 11-9141.00
            factory operative                 | 51-9199.00
            farm hand                         | 45-2093.00
            farmhand                          | 45-2093.00
            fireman                           | 33-2011.00
            fishmonger                        | 51-3022.00
            form tutor                        | 25-2031.00
            gamekeeper                        | 45-1011.00
            gas engineer                      | 49-9021.00
            gas fitter                        | 47-2152.00
            goods in operative                | 43-5071.00
            greengrocer                       | 41-1011.00
            groundsman                        | 37-3011.00
            head of year                      | 25-2031.00
            head teacher                      | 11-9032.00
            headteacher                       | 11-9032.00
            health care assistant             | 31-1131.00
            health visitor                    | 29-1141.00
            healthcare assistant              | 31-1131.00
            home carer                        | 31-1122.00
            hospital porter                   | 31-1132.00
            housing officer                   | 11-9141.00
            joiner                            | 47-2031.00
            junior sister                     | 29-1141.00
            kitchen porter                    | 35-9021.00
            legal executive                   | 23-2011.00
            letting agent                     | 41-9022.00
            letting manager                   | 11-9141.00
            lettings negotiator               | 41-9022.00
            lollipop lady                     | 33-9091.00
            lollipop man                      | 33-9091.00
            lorry driver                      | 53-3032.00
            loss adjuster                     | 13-1031.00
            maintenance fitter                | 49-9041.00
            management accountant             | 13-2011.00
            mechanical fitter                 | 49-9041.00
            modern matron                     | 11-9111.00
            mot tester                        | 53-6051.07
            motor mechanic                    | 49-3023.00
            navvy                             | 47-2061.00
            night sister                      | 29-1141.00
            nursery manager                   | 11-9031.00
            nursery nurse                     | 39-9011.00
            nursery teacher                   | 25-2011.00
            nursing auxiliary                 | 31-1131.00
            nursing sister                    | 29-1141.00
            office cleaner                    | 37-2011.00
            office junior                     | 43-9061.00
            operating department practitioner | 29-2055.00
            panel beater                      | 49-3021.00
            personal trainer                  | 39-9031.00
            planning officer                  | 19-3051.00
            plumbers mate                     | 47-3015.00
            postman                           | 43-5052.00
            practice nurse                    | 29-1141.00
            primary school teacher            | 25-2021.00
            primary teacher                   | 25-2021.00
            production operative              | 51-9199.00
            pub landlord                      | 11-9051.00
            pub manager                       | 11-9051.00
            publican                          | 11-9051.00
            quantity surveyor                 | 13-1051.00
            sales assistant                   | 41-2031.00
            scaffolder                        | 47-2031.00
            school business manager           | 11-9032.00
            school caretaker                  | 37-2011.00
            secondary teacher                 | 25-2031.00
            senior sister                     | 29-1141.00
            shelf stacker                     | 53-7065.00
            shop assistant                    | 41-2031.00
            shop manager                      | 41-1011.00
            shopkeeper                        | 41-1011.00
            sister                            | 29-1141.00
            site agent                        | 11-9021.00
            site manager                      | 11-9021.00
            solicitors clerk                  | 23-2011.00
            sparks                            | 47-2111.00
            sparky                            | 47-2111.00
            sub editor                        | 27-3041.00
            subeditor                         | 27-3041.00
            supply teacher                    | 25-3031.00
            support worker                    | 31-1122.00
            tax inspector                     | 13-2081.00
            telesales executive               | 41-9041.00
            theatre nurse                     | 29-1141.00
            theatre practitioner              | 29-2055.00
            theatre sister                    | 29-1141.00
            till operator                     | 41-2011.00
            toolmaker                         | 51-4111.00
            trading standards officer         | 13-1041.00
            traffic warden                    | 33-3041.00
            train driver                      | 53-4011.00
            tram driver                       | 53-4041.00
            van driver                        | 53-3033.00
            ward manager                      | 11-9111.00
            ward sister                       | 29-1141.00
            warehouse operative               | 53-7065.00
            youth offending officer           | 21-1092.00
            """)
    void a_title_used_in_britain_is_the_work_that_the_release_calls_otherwise(String title, String code) {
        assertThat(SEARCH.search(title, 1).getFirst().code().value()).as(title).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sister           | 29-1141.00
            deputy head      | 11-9032.00
            fitter           | 49-9041.00
            heating engineer | 49-9021.00
            jockey           | 27-2021.00
            matron           | 11-9111.00
            """)
    void what_means_one_thing_here_and_another_there_is_found_both_ways(String title, String code) {
        assertThat(SEARCH.search(title, 3))
                .extracting(match -> match.code().value())
                .as(title)
                .contains(code);
    }
}
